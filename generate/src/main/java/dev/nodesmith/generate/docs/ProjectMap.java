package dev.nodesmith.generate.docs;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The map of the emitted project: where to look for what. */
final class ProjectMap {

    private static final Map<String, String> PURPOSES = purposes();
    private static final Map<String, String> LAYERS = layers();

    private ProjectMap() {}

    /** Well-known files that this project has, then what features have added, then the documents. */
    static List<FileNote> of(ProjectFacts facts) {
        Contributions out = facts.out();
        List<FileNote> notes = new ArrayList<>();
        PURPOSES.forEach((role, purpose) -> path(out, role).ifPresent(path -> notes.add(new FileNote(path, purpose))));
        notes.addAll(example(facts));
        notes.addAll(out.items(DocsSlots.FILES));
        notes.add(new FileNote(
                "openapi.json", "What the API promises; the server serves it and writes its answers by it"));
        notes.add(new FileNote("docs/", "Decisions, runbook, report"));
        return List.copyOf(notes);
    }

    /** The layers of the resource that has most to show; the others are built alike. */
    private static List<FileNote> example(ProjectFacts facts) {
        List<FileNote> notes = new ArrayList<>();
        facts.plan().resources().stream()
                .max(Comparator.comparingInt(r -> r.endpoints().size()))
                .ifPresent(resource -> LAYERS.forEach((layer, purpose) -> facts.out()
                        .findPath(Role.of(layer, resource.entity().name()))
                        .ifPresent(path -> notes.add(new FileNote(
                                path,
                                purpose + " of " + resource.names().pluralWords() + ", and so for each resource")))));
        return notes;
    }

    private static Map<String, String> layers() {
        Map<String, String> layers = new LinkedHashMap<>();
        layers.put("routes", "The routes");
        layers.put("service", "The rules");
        layers.put("access", "The access rules");
        layers.put("schema", "The input schemas");
        layers.put("repository", "The port to storage");
        layers.put("store", "The queries");
        return layers;
    }

    private static Optional<String> path(Contributions out, String role) {
        return out.findPath(Role.of(role));
    }

    private static Map<String, String> purposes() {
        Map<String, String> purposes = new LinkedHashMap<>();
        purposes.put("server", "Starts and stops the process");
        purposes.put("app", "Builds the HTTP application, without listening");
        purposes.put("config", "Reads and checks the environment");
        purposes.put("container", "Makes every service once and hands out what it needs");
        purposes.put("errors", "The errors that clients may see");
        purposes.put("error-response", "Turns errors into answers");
        purposes.put("database", "Opens the database");
        purposes.put("migrate", "Applies migrations and takes them back");
        purposes.put("seed", "Example rows for development");
        return purposes;
    }
}
