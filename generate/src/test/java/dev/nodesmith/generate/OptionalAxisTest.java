package dev.nodesmith.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.model.ModelProblem;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A question that only some stacks ask. */
class OptionalAxisTest {

    @Test
    void staysOpenWhereNobodyAsks() {
        assertThat(choices(Map.of("data", "sql"))).doesNotContainKey(Axis.READS);
    }

    @Test
    void hasADefaultWhereItIsAsked() {
        assertThat(choices(Map.of("data", "prisma")).get(Axis.READS).id()).isEqualTo("orm");
    }

    @Test
    void anAnswerBringsWhatAsksForIt() {
        assertThat(choices(Map.of("reads", "sql")).get(Axis.DATA).id()).isEqualTo("prisma");
    }

    @Test
    void anAnswerNobodyAsksForIsRefused() {
        assertThat(Selector.select(Map.of("data", "sql", "reads", "sql")).problems())
                .extracting(ModelProblem::path)
                .containsExactly("stack.reads");
    }

    private static Map<Axis, Feature> choices(Map<String, String> stack) {
        return Selector.select(stack).selection().orElseThrow().choices();
    }
}
