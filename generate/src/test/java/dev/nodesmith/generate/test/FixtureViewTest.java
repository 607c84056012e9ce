package dev.nodesmith.generate.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.core.Yaml;
import dev.nodesmith.generate.plan.BackendPlan;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FixtureViewTest {

    private static Map<String, String> values(String unique, String checks) {
        BackendPlan plan = Yaml.plan("""
                name: chess
                entities:
                  Move:
                    fields:
                      from: string(2)! @pattern(^[a-h][1-8]$)
                      to: string(2)! @pattern(^[a-h][1-8]$)
                      round: int!
                    unique: [%s]
                    checks: [%s]
                """.formatted(unique, checks));
        return FixtureView.of(plan, plan.resource("Move")).values().stream()
                .collect(Collectors.toMap(FixtureView.Value::property, FixtureView.Value::expression));
    }

    @Test
    void ofAUniqueSetTheFieldsOutsideTheChecksTellRowsApart() {
        Map<String, String> values = values("[from, to, round]", "from != to");

        assertThat(values).containsEntry("round", "n");
        assertThat(values.get("from")).as("kept as found").startsWith("'").isNotEqualTo(values.get("to"));
    }

    @Test
    void whereAllOfASetAreCheckedTheyTellRowsApartThemselves() {
        assertThat(values("[from]", "from != \"a1\""))
                .hasEntrySatisfying("from", v -> assertThat(v).endsWith(", n)"));
    }
}
