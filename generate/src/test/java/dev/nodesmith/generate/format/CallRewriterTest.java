package dev.nodesmith.generate.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.format.CallRewriter.Expression;
import dev.nodesmith.generate.format.CallRewriter.Replacement;
import dev.nodesmith.generate.format.CallRewriter.Statement;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CallRewriterTest {

    @Test
    void whatIsInTheArgumentsOfACallIsRewrittenFirst() {
        assertThat(rewritten("say(1, () => {\n  say(2);\n}); // once\n"))
                .isEqualTo("told(1, () => {\n  told(2);\n}); // once\n");
    }

    @Test
    void namesOfAChainAreThoseOfItsStepsWhetherTheyAreCalledOrNot() {
        assertThat(names("a.b(1).c.d(2)(3);")).isEqualTo("a.b.c.d.");
    }

    @Test
    void onlyChainsThatStartWithANameAreTold() {
        String source = "(await one).say();\nlist[0].say();\nthis.say();\nmaybe?.say();\n";
        assertThat(rewritten(source)).isEqualTo(source);
    }

    @Test
    void aStatementGoesWithItsSemicolonAndItsLine() {
        assertThat(rewritten("keep();\ndrop();\nkeep();\n")).isEqualTo("keep();\nkeep();\n");
        assertThat(rewritten("loop(1);\n")).isEqualTo("for (;;) {}\n");
    }

    @Test
    void partsOfArgumentsAreToldApart() {
        assertThat(forms("f('a', `b`, 1, ['c', d] as const, { e: {} }, async (g, h) => 2, i());"))
                .isEqualTo("TEXT TEMPLATE NUMBER ARRAY(TEXT OTHER) OBJECT(OBJECT) FUNCTION(OTHER OTHER NUMBER) OTHER");
    }

    private static String rewritten(String source) {
        return CallRewriter.rewrite(source, chain -> switch (chain.names()) {
            case "say" -> replaced("told", chain);
            case "drop" -> Optional.of(new Statement(""));
            case "loop" -> Optional.of(new Statement("for (;;) {}"));
            default -> Optional.empty();
        });
    }

    private static Optional<Replacement> replaced(String name, CallChain chain) {
        return Optional.of(new Expression(
                name + chain.last().arguments().stream().map(Part::text).collect(Collectors.joining(", ", "(", ")"))));
    }

    private static String names(String source) {
        StringBuilder found = new StringBuilder();
        CallRewriter.rewrite(source, chain -> {
            found.append(chain.names());
            return Optional.of(new Expression(""));
        });
        return found.toString();
    }

    private static String forms(String source) {
        StringBuilder found = new StringBuilder();
        CallRewriter.rewrite(source, chain -> {
            if (chain.names().equals("f")) {
                found.append(forms(chain.last().arguments()));
            }
            return Optional.empty();
        });
        return found.toString();
    }

    private static String forms(Iterable<Part> parts) {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            out.append(out.isEmpty() ? "" : " ").append(part.form());
            if (!part.parts().isEmpty()) {
                out.append('(').append(forms(part.parts())).append(')');
            }
        }
        return out.toString();
    }
}
