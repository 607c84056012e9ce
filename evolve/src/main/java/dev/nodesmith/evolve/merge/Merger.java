package dev.nodesmith.evolve.merge;

import java.util.Locale;

/**
 * Brings together what people made of a file and what Nodesmith would make of it now.
 *
 * <pre>
 * merge("src/port.ts", base "const port = 3000;", yours "const port = 4000;", fresh "export const port = 3000;")
 * </pre>
 *
 * is a conflict, and most other things are none: imports are merged by the name, JSON and YAML by the key, everything else by the
 * line. A clean merge holds each change of both sides.
 */
public final class Merger {

    private Merger() {}

    /** @param path of the file, whose name says how it is merged */
    public static Merged merge(String path, Versions versions) {
        return versions.settled().map(Merged::clean).orElseGet(() -> formed(path, versions));
    }

    /** Line ends and other form apart from the text. */
    private static Merged formed(String path, Versions versions) {
        TextForm form = TextForm.merged(versions);
        Versions plain = versions.map(TextForm::plain);
        Merged merged =
                plain.settled().map(Merged::clean).orElseGet(() -> kind(path).merge(plain));
        return new Merged(form.applied(merged.text()), merged.conflicts());
    }

    private static FileMerge kind(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (name.startsWith(".env")) {
            return new TextMerge(new EnvAdditions());
        }
        if (name.endsWith("ignore")) {
            return new TextMerge(new IgnoreAdditions());
        }
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "ts", "mts", "cts", "tsx", "js", "mjs", "cjs", "jsx" -> new ScriptMerge();
            case "json", "jsonc" -> new JsonMerge();
            case "yml", "yaml" -> new KeyedMerge(YamlReader::read);
            default -> new TextMerge(Additions.NEVER);
        };
    }
}
