package dev.nodesmith.generate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nodesmith.generate.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one pinned catalogue of npm packages, read from {@code npm-catalog.json} beside this class. */
public final class NpmCatalog {

    private final Map<String, NpmPackage> packages;

    private NpmCatalog(Map<String, NpmPackage> packages) {
        this.packages = packages;
    }

    /** Reads the catalogue that ships with the program. */
    public static NpmCatalog load() {
        try (InputStream in = NpmCatalog.class.getResourceAsStream("npm-catalog.json")) {
            if (in == null) {
                throw new GenerationException("npm-catalog.json is missing from the program");
            }
            Map<String, NpmPackage> packages = new LinkedHashMap<>();
            JsonText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .properties()
                    .forEach(e -> packages.put(e.getKey(), parse(e.getKey(), e.getValue())));
            return new NpmCatalog(packages);
        } catch (IOException e) {
            throw new GenerationException("npm-catalog.json cannot be read", e);
        }
    }

    /** The package of that name; every package that is emitted must be here. */
    public NpmPackage get(String name) {
        NpmPackage found = packages.get(name);
        if (found == null) {
            throw new GenerationException("package " + name + " is not in npm-catalog.json");
        }
        return found;
    }

    private static NpmPackage parse(String name, JsonNode node) {
        if (node.isTextual()) {
            return new NpmPackage(name, node.textValue(), Optional.empty(), List.of(), Map.of(), Map.of());
        }
        List<String> peers = new ArrayList<>();
        node.path("peers").forEach(p -> peers.add(p.textValue()));
        Map<String, Boolean> allowed = new LinkedHashMap<>();
        node.path("allowScripts")
                .properties()
                .forEach(e -> allowed.put(e.getKey(), e.getValue().booleanValue()));
        Map<String, String> overrides = new LinkedHashMap<>();
        node.path("overrides")
                .properties()
                .forEach(e -> overrides.put(e.getKey(), e.getValue().textValue()));
        return new NpmPackage(
                name,
                node.path("version").textValue(),
                Optional.ofNullable(node.path("types").textValue()),
                List.copyOf(peers),
                allowed,
                overrides);
    }
}
