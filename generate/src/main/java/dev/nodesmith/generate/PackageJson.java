package dev.nodesmith.generate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.json.JsonPrinter;
import dev.nodesmith.generate.language.Language;
import dev.nodesmith.model.Project;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The typed {@code package.json}: packages come from what the emitted files import, so the two cannot drift apart.
 *
 * @param runtime packages that the emitted sources import
 * @param development packages that tests, scripts and tools need
 */
record PackageJson(
        Project project,
        Language language,
        NpmCatalog catalog,
        List<Slots.Script> scripts,
        Set<String> runtime,
        Set<String> development) {

    /** Oldest Node that the emitted code runs on. */
    static final String ENGINES = ">=20.19.0";

    String print() {
        Map<String, NpmPackage> production = new TreeMap<>();
        runtime.forEach(name -> addWithPeers(name, production));
        Map<String, NpmPackage> tools = new TreeMap<>();
        development.forEach(name -> addWithPeers(name, tools));
        types(production).forEach(name -> addWithPeers(name, tools));
        types(tools).forEach(name -> addWithPeers(name, tools));
        production.keySet().forEach(tools::remove);

        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", project.name());
        json.put("version", "0.1.0");
        json.put("private", true);
        project.description().ifPresent(d -> json.put("description", d));
        json.put("type", "module");
        json.putObject("engines").put("node", ENGINES);
        ObjectNode commands = json.putObject("scripts");
        scripts.stream().sorted(ScriptOrder.natural()).forEach(s -> commands.put(s.name(), s.command()));
        versions(json.putObject("dependencies"), production);
        versions(json.putObject("devDependencies"), tools);
        restrictions(json, production, tools);
        return JsonPrinter.printPackage(json);
    }

    private Set<String> types(Map<String, NpmPackage> packages) {
        return packages.values().stream().flatMap(language::types).collect(Collectors.toCollection(TreeSet::new));
    }

    private void addWithPeers(String name, Map<String, NpmPackage> into) {
        NpmPackage found = catalog.get(name);
        if (into.putIfAbsent(name, found) == null) {
            found.peers().forEach(peer -> addWithPeers(peer, into));
        }
    }

    private static void versions(ObjectNode node, Map<String, NpmPackage> packages) {
        packages.values().forEach(p -> node.put(p.name(), p.version()));
    }

    /** What npm may run at installation, and what has to be held back, of all packages that are declared. */
    private static void restrictions(
            ObjectNode json, Map<String, NpmPackage> production, Map<String, NpmPackage> tools) {
        Map<String, String> overrides = new TreeMap<>();
        Map<String, Boolean> allowed = new TreeMap<>();
        Stream.concat(production.values().stream(), tools.values().stream()).forEach(p -> {
            overrides.putAll(p.overrides());
            allowed.putAll(p.allowScripts());
        });
        if (!overrides.isEmpty()) {
            ObjectNode node = json.putObject("overrides");
            overrides.forEach(node::put);
        }
        if (!allowed.isEmpty()) {
            ObjectNode node = json.putObject("allowScripts");
            allowed.forEach(node::put);
        }
    }
}
