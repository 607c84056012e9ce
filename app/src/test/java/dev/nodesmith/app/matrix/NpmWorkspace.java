package dev.nodesmith.app.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One node_modules above all projects of the matrix: Node and npm look for packages and tools upwards. */
final class NpmWorkspace {

    private static final Duration PATIENCE = Duration.ofMinutes(12);
    private static final List<String> SECTIONS =
            List.of("dependencies", "devDependencies", "overrides", "allowScripts");

    private NpmWorkspace() {}

    /** Installs what any of the projects declares. */
    static void install(Path folder, Collection<FileTree> trees) throws IOException, InterruptedException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode all = mapper.createObjectNode();
        all.put("name", "matrix").put("private", true).put("type", "module");
        SECTIONS.forEach(all::putObject);
        for (FileTree tree : trees) {
            JsonNode manifest = mapper.readTree(tree.text("package.json"));
            for (String section : SECTIONS) {
                manifest.path(section).properties().forEach(e -> merge(all, section, e));
            }
        }
        Files.createDirectories(folder);
        String text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(all);
        Path installed = folder.resolve("installed.json");
        if (Files.exists(installed) && Files.readString(installed).equals(text)) {
            return;
        }
        Files.writeString(folder.resolve("package.json"), text);
        // What one project has may be no peer for a package of another, which never meets it.
        new Command(folder, folder.resolve("install.log"), Map.of())
                .run(PATIENCE, List.of("npm", "install", "--no-audit", "--no-fund", "--legacy-peer-deps"));
        Files.writeString(installed, text);
    }

    /** A package has one version in all projects: the catalogue's. */
    private static void merge(ObjectNode all, String section, Map.Entry<String, JsonNode> entry) {
        JsonNode before = all.path(section).path(entry.getKey());
        if (!before.isMissingNode() && !before.equals(entry.getValue())) {
            throw new AssertionError(entry.getKey() + " is wanted as " + before + " and as " + entry.getValue());
        }
        if (!section.equals("devDependencies") || !all.path("dependencies").has(entry.getKey())) {
            ((ObjectNode) all.path(section)).set(entry.getKey(), entry.getValue());
        }
        if (section.equals("dependencies")) {
            ((ObjectNode) all.path("devDependencies")).remove(entry.getKey());
        }
    }
}
