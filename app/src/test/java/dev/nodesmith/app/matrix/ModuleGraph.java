package dev.nodesmith.app.matrix;

import dev.nodesmith.generate.FileTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the emitted modules import from one another, read from their text. */
final class ModuleGraph {

    private static final Pattern IMPORT =
            Pattern.compile("^(?:import|export)\\s+(type\\s+)?([^'\"]*?)\\s*from\\s+'([^']+)'", Pattern.MULTILINE);
    private static final Pattern EXPORT = Pattern.compile(
            "^export\\s+(?:default\\s+)?(?:declare\\s+)?(?:abstract\\s+)?(?:async\\s+)?"
                    + "(?:function\\*?|const|let|class|interface|type|enum)\\s+([A-Za-z_$][\\w$]*)",
            Pattern.MULTILINE);
    private static final Pattern EXPORT_LIST =
            Pattern.compile("^export\\s+(?:type\\s+)?\\{([^}]*)}", Pattern.MULTILINE);

    private final FileTree tree;
    private final Map<String, Set<String>> exports = new LinkedHashMap<>();

    ModuleGraph(FileTree tree) {
        this.tree = tree;
        tree.files().forEach((path, file) -> {
            if (path.endsWith(".ts") || path.endsWith(".js")) {
                exports.put(path, exportsOf(file.content()));
            }
        });
    }

    /** Imports of files or names that are not there. Generated clients do not exist before their tool has run. */
    List<String> dangling() {
        List<String> problems = new ArrayList<>();
        exports.keySet().forEach(path -> {
            Matcher matcher = IMPORT.matcher(tree.text(path));
            while (matcher.find()) {
                String specifier = matcher.group(3);
                if (specifier.startsWith(".") && !specifier.contains("/generated/")) {
                    check(path, matcher.group(2), specifier, problems);
                }
            }
        });
        return problems;
    }

    private void check(String path, String clause, String specifier, List<String> problems) {
        String target = resolve(path, specifier);
        Set<String> offered = exports.getOrDefault(target.replaceFirst("\\.js$", ".ts"), exports.get(target));
        if (offered == null) {
            problems.add(path + " imports " + specifier + ", which is not there");
            return;
        }
        int brace = clause.indexOf('{');
        if (brace < 0) {
            return;
        }
        for (String name : clause.substring(brace + 1, clause.lastIndexOf('}')).split(",", -1)) {
            String bare = name.strip().replaceFirst("^type\\s+", "").replaceFirst("\\s+as\\s+.*$", "");
            if (!bare.isEmpty() && !offered.contains(bare) && !offered.contains("*")) {
                problems.add(path + " imports " + bare + " from " + specifier + ", which does not export it");
            }
        }
    }

    private static String resolve(String path, String specifier) {
        List<String> parts = new ArrayList<>(List.of(path.split("/", -1)));
        parts.removeLast();
        for (String part : specifier.split("/", -1)) {
            if (part.equals("..")) {
                parts.removeLast();
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    private static Set<String> exportsOf(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher declared = EXPORT.matcher(text);
        while (declared.find()) {
            names.add(declared.group(1));
        }
        Matcher lists = EXPORT_LIST.matcher(text);
        while (lists.find()) {
            for (String name : lists.group(1).split(",", -1)) {
                names.add(name.strip().replaceFirst("^.*\\s+as\\s+", "").replaceFirst("^type\\s+", ""));
            }
        }
        if (Pattern.compile("^export \\*", Pattern.MULTILINE).matcher(text).find()) {
            names.add("*");
        }
        return names;
    }
}
