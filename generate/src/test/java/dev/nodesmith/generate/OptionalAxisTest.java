package dev.nodesmith.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.model.ModelProblem;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A question that only some stacks ask. */
class OptionalAxisTest {

    @Test
    void staysOpenWhereNobodyAsks() {
        assertThat(selection(Map.of("data", "sql")).choices()).doesNotContainKey(Axis.READS);
    }

    @Test
    void hasADefaultWhereItIsAsked() {
        assertThat(selection(Map.of("data", "prisma")).id(Axis.READS)).isEqualTo("orm");
    }

    @Test
    void anAnswerBringsWhatAsksForIt() {
        assertThat(selection(Map.of("reads", "sql")).id(Axis.DATA)).isEqualTo("prisma");
    }

    @Test
    void anAnswerNobodyAsksForIsRefused() {
        assertThat(Selector.select(Map.of("data", "sql", "reads", "sql")).problems())
                .extracting(ModelProblem::path)
                .containsExactly("stack.reads");
    }

    private static Selection selection(Map<String, String> stack) {
        return Selector.select(stack).selection().orElseThrow();
    }
}
