package dev.nodesmith.generate.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nodesmith.generate.GenerationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationTest {

    private final List<String> unknown = new ArrayList<>();

    private final Translation spanish = translation(
            new Entry("All rows.", "Todas las filas."),
            new Entry("Try again.", "Inténtelo de nuevo."),
            new Entry("must be set", "debe definirse"),
            new Entry("Create a {0,name}", "Crear `{0}`"),
            new Entry("For {0,list}.", "Para {0}."),
            new Entry("Must be at least {0}.", "Debe ser como mínimo {0}."),
            new Entry("{1} of {0}", "de {0}, {1}"),
            new Entry("At most {0,number} rows.", "Como máximo {0} filas."),
            new Entry("Same word.", "Same word."));

    @Test
    void sentencesAreSaidOneByOne() {
        assertThat(spanish.prose("All rows. Try again. Else nothing."))
                .isEqualTo("Todas las filas. Inténtelo de nuevo. Else nothing.");
        assertThat(unknown).containsExactly("Else nothing.");
    }

    @Test
    void namesOfTheModelStayAsTheyAre() {
        assertThat(spanish.prose("Create an author")).isEqualTo("Crear `author`");
        assertThat(spanish.prose("Create a order line")).isEqualTo("Crear `order line`");
        assertThat(spanish.prose("Create a mess")).isEqualTo("Create a mess");
        assertThat(unknown).containsExactly("Create a mess");
    }

    @Test
    void whatTheAuthorOfTheModelWroteStays() {
        assertThat(spanish.prose("Somebody who writes")).isEqualTo("Somebody who writes");
        assertThat(unknown).isEmpty();
    }

    @Test
    void enumerationsHaveASpanishAnd() {
        assertThat(spanish.prose("For admin, clerk and member.")).isEqualTo("Para admin, clerk y member.");
        assertThat(spanish.prose("For clerk and `Invoice`.")).isEqualTo("Para clerk e `Invoice`.");
        assertThat(spanish.prose("For clerk or owner.")).isEqualTo("Para clerk u owner.");
        assertThat(spanish.prose("For clerk and ion.")).isEqualTo("Para clerk y ion.");
    }

    @Test
    void numbersAreNumbers() {
        assertThat(spanish.prose("At most 10,000 rows.")).isEqualTo("Como máximo 10,000 filas.");
        assertThat(spanish.prose("At most some rows.")).isEqualTo("At most some rows.");
    }

    @Test
    void valuesOfRunTimeMayStandInAnotherOrder() {
        assertThat(spanish.message("\ue000 of \ue001")).contains("de \ue001, \ue000");
        assertThat(spanish.message("Must be at least \ue000.\\n")).contains("Debe ser como mínimo \ue000.\\n");
    }

    @Test
    void aSingleWordIsAMessageOnlyWhereOneStands() {
        Translation words = translation(new Entry("Stopped", "Parado"));
        assertThat(words.message("Stopped")).isEmpty();
        assertThat(words.said("Stopped")).contains("Parado");
    }

    @Test
    void aMessageIsSaidWholeOrNotAtAll() {
        assertThat(spanish.message("All rows. SELECT 1")).isEmpty();
        assertThat(spanish.message("All rows. Try again.")).contains("Todas las filas. Inténtelo de nuevo.");
        assertThat(spanish.message("Same word.")).isEmpty();
    }

    @Test
    void twoTranslationsOfOneSentenceAreRefused() {
        assertThatThrownBy(() -> translation(new Entry("Rows", "Filas"), new Entry("Rows", "Renglones")))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("Filas")
                .hasMessageContaining("Renglones");
    }

    private Translation translation(Entry... entries) {
        ModelWords words = new ModelWords(Set.of("author", "order line"), Set.of("Somebody who writes"));
        return new Translation(
                new Catalog(Stream.of(entries)), words, entry -> {}, (place, sentence) -> unknown.add(sentence));
    }
}
