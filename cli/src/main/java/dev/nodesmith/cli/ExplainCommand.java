package dev.nodesmith.cli;

import dev.nodesmith.app.Explain;
import dev.nodesmith.app.Explain.Kind;
import dev.nodesmith.app.Explain.Topic;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nodesmith explain}: what something is and why it is so. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = NodesmithCommand.Version.class,
        header = "Explains a feature, a decision or a variable.",
        description =
                "%nExplains a feature, a decision, an environment variable or a profile. Without ID it lists what can "
                        + "be explained.%n",
        footer = {
            "",
            "Examples:",
            "  nodesmith explain",
            "  nodesmith explain fastify",
            "  nodesmith explain JWT_SECRET"
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", arity = "0..1", description = "As in the list, in the model or in the project.")
    private @Nullable String id;

    @Mixin
    private @Nullable OutputOptions output;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<Topic> topics = id == null ? Explain.all() : Explain.topics(id);
        if (Objects.requireNonNull(output).json()) {
            out.println(Json.print(
                    Map.of("topics", topics.stream().map(ExplainCommand::json).toList())));
        } else if (id == null) {
            list(topics, out);
        } else {
            topics.forEach(topic -> print(topic, out));
        }
        out.flush();
        return ExitCode.DONE.number();
    }

    private static Map<String, Object> json(Topic topic) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", topic.kind().name().toLowerCase(Locale.ROOT));
        json.put("id", topic.id());
        json.put("title", topic.title());
        json.put("text", topic.paragraphs());
        return json;
    }

    private static void list(List<Topic> topics, PrintWriter out) {
        int width = topics.stream().mapToInt(topic -> topic.id().length()).max().orElse(0);
        for (Kind kind : Kind.values()) {
            List<Topic> ofKind =
                    topics.stream().filter(topic -> topic.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                out.println(heading(kind));
                ofKind.forEach(topic -> out.println(("  " + topic.id()
                                + " ".repeat(width - topic.id().length()) + "  "
                                + (kind == Kind.VARIABLE ? topic.paragraphs().getFirst() : topic.title()))
                        .stripTrailing()));
            }
        }
    }

    private static String heading(Kind kind) {
        return switch (kind) {
            case FEATURE -> "features";
            case DECISION -> "decisions";
            case VARIABLE -> "environment variables";
            case PROFILE -> "profiles";
        };
    }

    private static void print(Topic topic, PrintWriter out) {
        out.println(topic.id() + " (" + topic.kind().name().toLowerCase(Locale.ROOT) + "): " + topic.title());
        for (String paragraph : topic.paragraphs()) {
            out.println();
            paragraph.lines().forEach(line -> out.println("  " + line));
        }
        out.println();
    }
}
