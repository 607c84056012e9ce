package dev.nodesmith.cli;

import dev.nodesmith.app.Recommendation;
import dev.nodesmith.app.StackAdvisor;
import dev.nodesmith.app.Stacks;
import dev.nodesmith.app.Stacks.AxisChoices;
import dev.nodesmith.app.Stacks.Choice;
import dev.nodesmith.app.Stacks.Refusal;
import dev.nodesmith.app.Stacks.Standing;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nodesmith stacks}: what can be combined. */
@Command(
        name = "stacks",
        mixinStandardHelpOptions = true,
        versionProvider = NodesmithCommand.Version.class,
        header = "Shows what can be combined, and why not.",
        description =
                "%nShows the choices of each part of the stack with the reason for each, the pairs that do not go "
                        + "together, and the profiles. With --for it recommends a stack instead.%n",
        footer = {
            "",
            "Choose in the model file, stack: { http: express }, or with --set stack.http=express.",
            "",
            "Example:",
            "  nodesmith stacks --for \"a fast API with exact money, no ORM\""
        })
final class StacksCommand implements Callable<Integer> {

    @Option(
            names = "--for",
            paramLabel = "NEEDS",
            description = "What the backend needs, in words: speed, a large team, no server, or names such as sqlite.")
    private @Nullable String needs;

    @Mixin
    private @Nullable OutputOptions output;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        boolean json = Objects.requireNonNull(output).json();
        if (needs != null) {
            Recommendation recommendation = StackAdvisor.recommend(needs);
            out.print(
                    json
                            ? Json.print(RecommendationText.json(recommendation)) + "\n"
                            : RecommendationText.print(recommendation));
        } else if (json) {
            out.println(Json.print(json(Stacks.all())));
        } else {
            print(Stacks.all(), out);
        }
        out.flush();
        return ExitCode.DONE.number();
    }

    private static Map<String, Object> json(Stacks stacks) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("axes", stacks.axes());
        json.put("refusals", stacks.refusals().stream().map(StacksCommand::json).toList());
        json.put("profiles", stacks.profiles());
        return json;
    }

    private static Map<String, Object> json(Refusal refusal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("choice", refusal.choice());
        json.put("other", refusal.other());
        json.put("reason", refusal.reason());
        refusal.hint().ifPresent(hint -> json.put("hint", hint));
        return json;
    }

    private static void print(Stacks stacks, PrintWriter out) {
        int width = stacks.axes().stream()
                .flatMap(axis -> axis.choices().stream())
                .mapToInt(choice -> choice.id().length())
                .max()
                .orElse(0);
        for (AxisChoices axis : stacks.axes()) {
            out.println(axis.key());
            for (Choice choice : axis.choices()) {
                String mark = choice.standing() == Standing.DEFAULT ? "*" : " ";
                String reason = choice.reason().isEmpty() ? "" : ". " + choice.reason();
                out.println("  " + mark + " " + padded(choice.id(), width) + "  " + choice.title() + reason);
            }
        }
        out.println();
        out.println("* taken when the model says nothing");
        if (!stacks.refusals().isEmpty()) {
            out.println();
            out.println("These do not go together:");
            stacks.refusals().forEach(refusal -> {
                out.println("  " + refusal.choice() + " with " + refusal.other());
                out.println("      " + refusal.reason());
                refusal.hint().ifPresent(hint -> out.println("      " + hint));
            });
        }
        out.println();
        out.println("Profiles (--profile NAME, or profile: NAME in the model):");
        stacks.profiles().forEach((name, text) -> {
            out.println("  " + name);
            text.lines().forEach(line -> out.println("      " + line));
        });
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
