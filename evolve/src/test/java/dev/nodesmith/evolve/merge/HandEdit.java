package dev.nodesmith.evolve.merge;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;

/**
 * What somebody does to an emitted file.
 *
 * @param at place in the file, in thousandths of its lines
 * @param name word that is nowhere else
 */
record HandEdit(Kind kind, int at, String name) {

    enum Kind {
        COMMENT,
        REMARK,
        IMPORT,
        MEMBER,
        DELETION
    }

    /** The lines after the edit, which is left out where the file has no place for it. */
    List<String> applied(String path, List<String> lines) {
        List<String> changed = new ArrayList<>(lines);
        boolean code = path.endsWith(".ts");
        int line = line(lines);
        String margin = " ".repeat(Entry.indentOf(lines.get(line)));
        switch (kind) {
            case COMMENT -> changed.add(line, comment(path, margin));
            case REMARK -> changed.set(line, remark(path, lines.get(line)));
            case IMPORT -> {
                if (code) {
                    changed.add(0, "import { " + name + " } from './" + name + ".js';");
                    changed.add(name + "();");
                }
            }
            case MEMBER -> {
                if (code && lines.getLast().equals("}")) {
                    changed.addAll(lines.size() - 1, List.of("", "  " + name + "() {", "    return 1;", "  }"));
                } else if (path.endsWith(".json") && lines.get(line).endsWith("{")) {
                    changed.add(line + 1, margin + "  \"" + name + "\": 1,");
                }
            }
            case DELETION -> changed.remove(line);
        }
        return changed;
    }

    private int line(List<String> lines) {
        return at * (lines.size() - 1) / 1000;
    }

    private String comment(String path, String margin) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "ts", "json" -> margin + "// " + name;
            case "md" -> name;
            default -> margin + "# " + name;
        };
    }

    private String remark(String path, String line) {
        boolean ends = line.endsWith(";") || line.endsWith(",");
        return path.endsWith(".ts") && ends ? line + " // " + name : path.endsWith(".md") ? line + " " + name : line;
    }

    /** Whether Nodesmith changes the line or what stands beside it, or nobody can say: half an import, one of two equal lines. */
    boolean touches(List<String> before, List<Edit> edits) {
        int line = line(before);
        boolean vague = kind == Kind.DELETION
                && (before.indexOf(before.get(line)) != before.lastIndexOf(before.get(line))
                        || before.subList(line, before.size()).stream().anyMatch(HandEdit::isOfImports));
        return vague
                || kind == Kind.IMPORT
                || kind == Kind.MEMBER
                || edits.stream().anyMatch(edit -> edit.getBeginA() <= line + 1 && line <= edit.getEndA());
    }

    private static boolean isOfImports(String line) {
        return line.startsWith("import ") || line.startsWith("} from ");
    }
}
