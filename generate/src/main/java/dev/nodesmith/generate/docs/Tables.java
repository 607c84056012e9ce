package dev.nodesmith.generate.docs;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.openapi.OpenApiSlots;
import dev.nodesmith.generate.plan.SeedAccount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the documents. */
final class Tables {

    private static final Map<String, String> SCRIPTS = scripts();

    private Tables() {}

    /** Each variable, with what it takes and what it is when it is not set. */
    static String environment(List<EnvVar> variables) {
        Table table = new Table("Variable", "Takes", "When not set", "Meaning");
        variables.forEach(v -> table.row("`" + v.name() + "`", takes(v.type()), unset(v), sentence(v.description())));
        return table.print();
    }

    /** Every operation of the API, as the OpenAPI document has it. */
    static String endpoints(Generation generation, List<OpenApiSlots.Listed> operations) {
        boolean auth = generation.plan().hasAuth();
        Table table = auth
                ? new Table("Method", "Path", "What it does", "Who may")
                : new Table("Method", "Path", "What it does");
        for (OpenApiSlots.Listed operation : operations) {
            String path = "`" + operation.path() + "`";
            if (auth) {
                table.row(operation.method(), path, operation.summary(), who(operation.description()));
            } else {
                table.row(operation.method(), path, operation.summary());
            }
        }
        return table.print();
    }

    static String commands(Contributions out) {
        Table table = new Table("Command", "What it does");
        SCRIPTS.forEach((name, meaning) -> out.items(Slots.SCRIPTS).stream()
                .filter(script -> script.name().equals(name))
                .forEach(script -> table.row("`" + script.call() + "`", meaning)));
        return table.print();
    }

    static String accounts(List<SeedAccount> accounts) {
        Table table = new Table("Role", "Email", "Password");
        accounts.forEach(a -> table.row(a.role(), "`" + a.email() + "`", "`" + a.password() + "`"));
        return table.print();
    }

    static String stack(Map<Axis, Feature> choices) {
        Table table = new Table("Question", "Choice", "Why");
        choices.forEach((axis, feature) -> table.row(question(axis), feature.title(), feature.reason()));
        return table.print();
    }

    static String files(List<FileNote> notes) {
        Table table = new Table("Path", "What it is for");
        notes.forEach(n -> table.row("`" + n.path() + "`", n.purpose()));
        return table.print();
    }

    static Table healthAddresses() {
        return new Table("Address", "Meaning")
                .row("`/health/live`", "200 as long as the process works; restart it when this fails")
                .row("`/health/ready`", "200 when it can take requests, 503 while it stops or its database is away");
    }

    private static String who(String description) {
        int start = description.indexOf("For ");
        if (start < 0) {
            return "everyone";
        }
        int end = description.indexOf('.', start);
        return description
                .substring(start + "For ".length(), end < 0 ? description.length() : end)
                .replace("and for users", "and users");
    }

    private static String takes(EnvVar.Type type) {
        return switch (type) {
            case EnvVar.Text t -> "text";
            case EnvVar.Secret s -> "at least " + s.minLength() + " bytes, kept secret";
            case EnvVar.Whole w -> w.min() + " to " + w.max();
            case EnvVar.Flag f -> "`true` or `false`";
            case EnvVar.Choice c -> "`" + String.join("`, `", c.values()) + "`";
            case EnvVar.Address a -> "address with " + schemes(a.schemes());
            case EnvVar.Cluster c -> "address of one host or several with " + schemes(c.schemes());
            case EnvVar.TextList l -> "texts with commas between them";
        };
    }

    private static String schemes(List<String> schemes) {
        return String.join(" or ", schemes.stream().map(s -> "`" + s + ":`").toList());
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static String unset(EnvVar variable) {
        if (variable.presence() == EnvVar.Presence.REQUIRED) {
            return "does not start";
        }
        return variable.defaultValue()
                .map(value -> value.isEmpty() ? "empty" : "`" + value + "`")
                .orElse("off");
    }

    private static String question(Axis axis) {
        return switch (axis) {
            case LANGUAGE -> "Language";
            case HTTP -> "HTTP framework";
            case DATA -> "Data access";
            case DATABASE -> "Database";
            case READS -> "Reads";
            case VALIDATION -> "Validation";
            case TEST -> "Tests";
            case LOGGING -> "Logging";
            case LAYOUT -> "Folders";
        };
    }

    private static Map<String, String> scripts() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("dev", "Starts the backend and starts it again when a file changes");
        meanings.put("build", "Compiles to `dist/`");
        meanings.put("start", "Starts the backend as it runs in production");
        meanings.put("generate", "Writes the code of the database client");
        meanings.put("migrate", "Applies the migrations that are new");
        meanings.put("migrate:down", "Takes the last migration back; all of them with `-- --all`");
        meanings.put("migrate:status", "Lists the migrations");
        meanings.put("seed", "Fills empty tables with example rows");
        meanings.put("test", "Runs all tests with coverage");
        meanings.put("typecheck", "Checks the types");
        meanings.put("lint", "Looks for mistakes with ESLint");
        meanings.put("format", "Formats all files with Prettier");
        meanings.put("format:check", "Tells whether all files are formatted");
        meanings.put("postman", "Runs the Postman collection against the running backend");
        meanings.put("load", "Load test of the running backend");
        return meanings;
    }
}
