package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Auth;
import dev.nodesmith.model.Lang;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the top level of a model file. {@code auth} goes first, for access rules name its roles. */
final class ProjectReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final int MOST_NAME = 100;
    private static final int MOST_ENTITIES = 2_000;

    private static final Map<String, Lang> LANGS =
            Stream.of(Lang.values()).collect(Collectors.toMap(Lang::code, Function.identity()));

    private final Section section;
    private final Problems problems;

    private ProjectReader(Section section) {
        this.section = section;
        this.problems = section.problems();
    }

    static Optional<ProjectDraft> read(Node root, Problems problems) {
        if (!(root instanceof Mapping)) {
            problems.error(
                    Place.of("", root),
                    "A model file is a mapping; here it is " + root.kind() + ".",
                    "it begins with `name: my-backend`");
            return Optional.empty();
        }
        return Section.of(root, "", Keys.PROJECT, problems).map(section -> new ProjectReader(section).project());
    }

    private ProjectDraft project() {
        Optional<Auth> auth = AuthReader.read(section);
        RuleReader rules = new RuleReader(auth, problems);
        List<Mapping.Entry> entities = section.entries("entities", "a mapping of entity names to entities");
        if (entities.size() > MOST_ENTITIES) {
            throw new RefusedFileException(
                    Place.of("entities", entities.get(MOST_ENTITIES).key()),
                    "A model may have " + MOST_ENTITIES + " entities; this one has " + entities.size() + ".",
                    Optional.of("split the backend"));
        }
        List<String> names = entities.stream().map(entry -> entry.key().value()).toList();
        EntityDefaults defaults = EntityDefaults.read(section);
        List<EntityDraft> drafts = entities.stream()
                .flatMap(entry -> new EntityReader(defaults, rules, names, problems).read(entry).stream())
                .toList();
        if (entities.isEmpty() && auth.isEmpty() && section.node("operations").isEmpty()) {
            problems.error(
                    section.place(),
                    "The model has nothing to serve.",
                    "add `entities:`, for example `entities: { Task: { fields: { title: string! } } }`");
        }
        return new ProjectDraft(
                name(),
                section.text("description"),
                section.choice("lang", LANGS).orElse(Lang.ENGLISH),
                StackReader.read(section),
                ApiReader.read(section),
                auth,
                defaults,
                drafts,
                section.entries("operations", "a mapping of operation names to operations").stream()
                        .flatMap(entry -> new OperationReader(rules, names, problems).read(entry).stream())
                        .toList(),
                section.entries("reports", "a mapping of report names to reports").stream()
                        .flatMap(entry -> new ReportReader(rules, problems).read(entry).stream())
                        .toList(),
                entities.stream()
                        .map(entry -> entry.key().value())
                        .filter(name -> drafts.stream().noneMatch(d -> d.name().equals(name)))
                        .toList());
    }

    private String name() {
        Optional<Scalar> name = section.scalar("name");
        if (name.isEmpty()) {
            if (section.node("name").isEmpty()) {
                problems.error(section.place(), "`name` is missing.", "begin the file with `name: my-backend`");
            }
            return "backend";
        }
        String text = name.get().value();
        if (text.length() > MOST_NAME || !NAME.matcher(text).matches()) {
            String kebab =
                    Identifiers.kebab(text.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^[^A-Za-z]+|-+$", ""));
            problems.error(
                    Place.of("name", name.get()),
                    "`" + name.get().excerpt()
                            + "` cannot be the name of a package: lower case letters, digits and `-`, " + MOST_NAME
                            + " characters at most.",
                    NAME.matcher(kebab).matches() && kebab.length() <= MOST_NAME
                            ? Optional.of("write `" + kebab + "`")
                            : Optional.empty());
        }
        return text;
    }
}
