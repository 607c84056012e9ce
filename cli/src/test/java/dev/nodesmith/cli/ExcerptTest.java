package dev.nodesmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.app.Problem.InFile;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void theCaretsStandUnderWhatIsMeant() {
        assertShows("  title: strng(200)!", 10, 5, "  title: strng(200)!", "         ^^^^^");
    }

    @Test
    void atTheEndOfTheLineThereIsOneCaret() {
        assertShows("name:", 6, 1, "name:", "     ^");
    }

    @Test
    void theCaretsDoNotRunPastTheLine() {
        assertShows("name: x", 7, 40, "name: x", "      ^");
    }

    @Test
    void wideLettersTakeTwoColumnsAndCombiningOnesNone() {
        assertShows("本: e\u0301x", 6, 1, "本: e\u0301x", "     ^");
        assertShows("日本: x", 5, 1, "日本: x", "      ^");
    }

    @Test
    void aLongLineIsCutAroundTheCarets() {
        Excerpt excerpt = Excerpt.of(new InFile("f", 1, 301, 3, "a".repeat(300) + "XYZ" + "b".repeat(300)));

        assertThat(excerpt.line())
                .startsWith("…aaa")
                .endsWith("bbb…")
                .contains("XYZ")
                .hasSize(102);
        assertThat(excerpt.carets().indexOf('^')).isEqualTo(excerpt.line().indexOf("XYZ"));
        assertThat(excerpt.carets()).endsWith("^^^").doesNotContain("^^^^");
    }

    @Test
    void nothingInALineCanSteerTheTerminal() {
        assertShows("a\u001b[2Jb\tc\u202ed", 1, 1, "a·[2Jb c·d", "^");
    }

    private static void assertShows(String text, int column, int length, String line, String carets) {
        assertThat(Excerpt.of(new InFile("f", 1, column, length, text))).isEqualTo(new Excerpt(line, carets));
    }
}
