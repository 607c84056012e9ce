package dev.nodesmith.generate.translation;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Check;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Operation;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.Relation;
import dev.nodesmith.model.Report;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the author of a model has written, which nobody translates.
 *
 * @param names as lower-case words
 * @param texts descriptions and messages
 */
public record ModelWords(Set<String> names, Set<String> texts) {

    private static final Pattern BORDER = Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|[-_ ]+");

    /** The words of a model as it is planned. */
    public static ModelWords of(BackendPlan plan) {
        Set<String> names = new HashSet<>();
        Project project = plan.project();
        add(names, Stream.of(project.name()));
        project.auth().ifPresent(auth -> add(names, auth.roles().stream()));
        for (ResourcePlan resource : plan.resources()) {
            add(names, Stream.of(resource.names().words(), resource.names().pluralWords()));
            add(names, members(resource.entity()));
        }
        add(names, project.operations().stream().map(Operation::name));
        add(names, project.reports().stream().map(Report::name));
        return new ModelWords(Set.copyOf(names), Set.copyOf(texts(project)));
    }

    boolean isName(String text) {
        return names.contains(words(text));
    }

    boolean isText(String text) {
        return texts.contains(text) || texts.contains(text.replaceFirst("\\.$", ""));
    }

    private static Stream<String> members(Entity entity) {
        return Stream.of(
                        entity.fields().stream().map(Field::name),
                        entity.relations().stream().map(Relation::name),
                        entity.relations().stream().map(relation -> relation.name() + "Id"),
                        entity.relations().stream().flatMap(relation -> relation.inverse().stream()),
                        entity.states().stream()
                                .flatMap(s -> s.transitions().stream().map(t -> t.name())))
                .flatMap(s -> s);
    }

    private static Set<String> texts(Project project) {
        Set<String> texts = new HashSet<>();
        project.description().ifPresent(texts::add);
        for (Entity entity : project.entities()) {
            entity.description().ifPresent(texts::add);
            Stream.of(
                            entity.fields().stream().map(Field::description),
                            entity.relations().stream().map(Relation::description),
                            entity.computed().stream().map(c -> c.description()))
                    .flatMap(s -> s)
                    .flatMap(Optional::stream)
                    .forEach(texts::add);
            entity.fields().stream().flatMap(f -> values(f.type())).forEach(texts::add);
            entity.checks().stream().map(Check::message).forEach(texts::add);
        }
        project.operations().forEach(operation -> {
            operation.description().ifPresent(texts::add);
            Stream.concat(operation.input().stream(), outputs(operation))
                    .flatMap(f -> f.description().stream())
                    .forEach(texts::add);
        });
        project.reports().forEach(report -> report.description().ifPresent(texts::add));
        return texts;
    }

    private static Stream<String> values(FieldType type) {
        return type instanceof FieldType.EnumType enumeration ? enumeration.values().stream() : Stream.empty();
    }

    private static Stream<Field> outputs(Operation operation) {
        return operation.output() instanceof Operation.Shape shape ? shape.fields().stream() : Stream.empty();
    }

    private static void add(Set<String> names, Stream<String> written) {
        written.map(ModelWords::words).forEach(names::add);
    }

    private static String words(String name) {
        return BORDER.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
