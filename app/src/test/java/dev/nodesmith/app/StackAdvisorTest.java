package dev.nodesmith.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nodesmith.app.Recommendation.Advice;
import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Features;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.Selector;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StackAdvisorTest {

    private static Map<String, String> stack(String needs) {
        return StackAdvisor.recommend(needs).choices().stream().collect(Collectors.toMap(Advice::key, Advice::id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            we expect many requests per second        | http     | fastify
            everybody in the team shall be familiar   | http     | express
            Express, please                           | http     | express
            the fastest, but not Fastify              | http     | express
            several teams with one way to build       | http     | nest
            NestJS                                    | http     | nest
            payments, so transactions matter          | database | postgresql
            it runs on a Raspberry Pi                 | database | sqlite
            we like Postgres                          | database | postgresql
            complex queries, without an ORM           | data     | sql
            type-safe queries                         | data     | prisma
            logs to syslog                            | logging  | winston
            """)
    void needsAndNamesDecide(String needs, String axis, String choice) {
        assertThat(stack(needs)).containsEntry(axis, choice);
    }

    @Test
    void aReasonQuotesTheWordsAndTellsWhatIsGivenUp() {
        Recommendation recommendation = StackAdvisor.recommend("It has to scale");

        assertThat(recommendation.heard()).containsExactly(Map.entry(Need.SPEED, "scale"));
        assertThat(recommendation.choices())
                .filteredOn(advice -> advice.key().equals("database"))
                .singleElement()
                .satisfies(advice -> {
                    assertThat(advice.reasons()).singleElement().asString().startsWith("For speed (\"scale\"): ");
                    assertThat(advice.cost()).hasValue("A server to run in production.");
                });
    }

    @Test
    void whatServesAnotherNeedIsNamedBesideIt() {
        assertThat(StackAdvisor.recommend("fast, with transactions, prototype").choices())
                .filteredOn(advice -> advice.key().equals("database"))
                .singleElement()
                .satisfies(advice -> {
                    assertThat(advice.id()).isEqualTo("postgresql");
                    assertThat(advice.others())
                            .extracting(Recommendation.Alternative::id)
                            .containsExactly("sqlite");
                });
    }

    @Test
    void wordsThatNameNothingAreRefusedWithThoseThatDo() {
        assertThatThrownBy(() -> StackAdvisor.recommend("something blue"))
                .isInstanceOfSatisfying(
                        InputException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(p -> {
                            assertThat(p.message()).contains("something blue");
                            assertThat(p.hint())
                                    .hasValueSatisfying(hint -> assertThat(hint).contains("no database server"));
                        }));
    }

    /** Whatever need is named, by any of its words, the whole answer can be chosen. */
    @ParameterizedTest
    @EnumSource(Need.class)
    void everyAnswerIsAStackThatGoesTogether(Need need) {
        for (String phrase : need.phrases()) {
            assertThat(Selector.select(stack(phrase)).problems()).as(phrase).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Need.class)
    void everyNeedIsServedBySomething(Need need) {
        assertThat(Axis.values())
                .anyMatch(axis ->
                        Features.on(axis).stream().anyMatch(f -> f.merits().containsKey(need)));
    }
}
