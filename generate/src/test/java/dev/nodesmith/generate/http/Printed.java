package dev.nodesmith.generate.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.Documents;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.format.TypeScriptFormatter;
import dev.nodesmith.model.Project;
import java.util.List;
import java.util.Map;

/** Files as HTTP features print them, formatted, their imports not resolved yet. */
public record Printed(Map<String, String> files) {

    /** What the neutral feature and one framework print. */
    public static Printed of(Project project, Feature framework) {
        return new Printed(Documents.write(project, new HttpFeature(), framework));
    }

    public String file(String path) {
        assertThat(files).containsKey(path);
        return TypeScriptFormatter.format(files.getOrDefault(path, ""));
    }

    /** All files without their imports, of which the unused ones go later. */
    public List<String> bodies() {
        return files.values().stream()
                .map(text -> text.replaceAll("(?m)^import .*$", ""))
                .toList();
    }

    /** The text from its first line that starts so to its end. */
    public String from(String path, String start) {
        String text = file(path);
        int at = text.indexOf(start);
        assertThat(at).as("%s in %s", start, path).isNotNegative();
        return text.substring(at);
    }
}
