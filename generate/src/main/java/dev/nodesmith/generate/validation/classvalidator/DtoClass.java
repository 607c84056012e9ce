package dev.nodesmith.generate.validation.classvalidator;

import dev.nodesmith.generate.plan.EndpointPlan.Kind;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.validation.schema.Expr;
import dev.nodesmith.generate.validation.schema.Helper;
import dev.nodesmith.generate.validation.schema.Inputs;
import java.util.ArrayList;
import java.util.List;

/**
 * A class that bodies are read into. What can be changed stands once; the rest is made of it:
 *
 * <pre>{@code
 * class ChangeableBook { @Text(200) declare readonly title: string; … }
 * export class ReplaceBookDto extends ChangeableBook { override readonly pages: number | null = null; }
 * export class CreateBookDto extends ReplaceBookDto {}
 * @SomeChanges()
 * export class UpdateBookDto extends PartialType(ChangeableBook, { skipNullProperties: false }) {}
 * }</pre>
 *
 * @param comment empty where the name says all
 * @param type what services know its values by, {@code ReplaceBook}; the name of the class where nobody else does
 * @param base what it extends
 * @param known the type by which services know what it holds, {@code ReplaceBook = Values<ReplaceBookDto>}; empty where another class says it
 */
public record DtoClass(
        String comment,
        List<String> decorators,
        Visibility visibility,
        String type,
        String base,
        List<DtoProperty> properties,
        String known) {

    public enum Visibility {
        EXPORTED,
        INNER
    }

    /** A class with nothing in it has to extend something, or ESLint asks what it is for. */
    private static final String NOTHING = "Object";

    public boolean exported() {
        return visibility == Visibility.EXPORTED;
    }

    public String name() {
        return exported() ? type + "Dto" : type;
    }

    static List<DtoClass> bodies(ResourcePlan resource, Inputs inputs) {
        if (resource.has(Kind.UPDATE)) {
            return changeable(resource, inputs);
        }
        if (!resource.has(Kind.CREATE)) {
            return List.of();
        }
        return List.of(whole("Create" + resource.names().type(), resource.inputsOf(Request.CREATE), inputs));
    }

    /** The inputs of those operations that have any: what the path says in a class of its own, as it comes apart from the rest. */
    static List<DtoClass> inputs(List<OperationPlan> operations, Inputs inputs) {
        return operations.stream()
                .flatMap(operation -> inputs(operation, inputs).stream())
                .toList();
    }

    private static List<DtoClass> inputs(OperationPlan operation, Inputs inputs) {
        String type = operation.type() + "Input";
        List<DtoProperty> path = parameters(operation.pathInputs(), inputs);
        List<DtoProperty> sent =
                operation.query() ? parameters(operation.sentInputs(), inputs) : values(operation.sentInputs(), inputs);
        String params = operation.type() + "Params";
        List<DtoClass> classes = new ArrayList<>();
        if (!path.isEmpty()) {
            String known = sent.isEmpty() ? type + " = Values<" + params + "Dto>" : "";
            classes.add(new DtoClass("", List.of(), Visibility.EXPORTED, params, "", path, known));
        }
        if (!sent.isEmpty()) {
            String more = path.isEmpty() ? "" : " & Values<" + params + "Dto>";
            String known = type + " = Values<" + type + "Dto>" + more;
            classes.add(new DtoClass("", List.of(), Visibility.EXPORTED, type, "", sent, known));
        }
        return List.copyOf(classes);
    }

    static List<Expr> used(List<DtoClass> classes, DtoWords words) {
        List<Expr> used = new ArrayList<>();
        for (DtoClass each : classes) {
            used.addAll(DtoProperty.used(each.properties()));
            if (!each.decorators().isEmpty()) {
                used.add(words.call(Helper.SOME_CHANGES));
            }
        }
        return used;
    }

    private static List<DtoProperty> values(List<InputPlan> sent, Inputs inputs) {
        return sent.stream()
                .map(input -> DtoProperty.ofOperation(input, inputs))
                .toList();
    }

    private static List<DtoProperty> parameters(List<InputPlan> sent, Inputs inputs) {
        return sent.stream().map(input -> DtoProperty.parameter(input, inputs)).toList();
    }

    private static List<DtoClass> changeable(ResourcePlan resource, Inputs inputs) {
        String type = resource.names().type();
        List<InputPlan> changing = resource.inputsOf(Request.UPDATE);
        List<DtoClass> classes = new ArrayList<>();
        classes.add(new DtoClass(
                "",
                List.of(),
                Visibility.INNER,
                "Changeable" + type,
                "",
                changing.stream().map(input -> DtoProperty.bare(input, inputs)).toList(),
                ""));
        classes.add(exported(
                "Replace" + type,
                "Changeable" + type,
                changing.stream()
                        .filter(input -> !input.mandatory())
                        .map(DtoProperty::fallback)
                        .toList()));
        if (resource.has(Kind.CREATE)) {
            classes.addAll(create(resource, changing, inputs));
        }
        classes.add(new DtoClass(
                "",
                List.of("SomeChanges()"),
                Visibility.EXPORTED,
                "Update" + type,
                "PartialType(Changeable" + type + ", { skipNullProperties: false })",
                List.of(),
                known("Update" + type)));
        return List.copyOf(classes);
    }

    private static List<DtoClass> create(ResourcePlan resource, List<InputPlan> changing, Inputs inputs) {
        String type = resource.names().type();
        List<InputPlan> once = resource.inputsOf(Request.CREATE).stream()
                .filter(input -> !changing.contains(input))
                .toList();
        if (once.isEmpty()) {
            return List.of(exported("Create" + type, "Replace" + type + "Dto", List.of()));
        }
        DtoClass fixed = new DtoClass(
                "What is said once and stays as it is.",
                List.of(),
                Visibility.INNER,
                "Fixed" + type,
                "",
                once.stream().map(input -> DtoProperty.whole(input, inputs)).toList(),
                "");
        String both = "IntersectionType(Replace" + type + "Dto, Fixed" + type + ")";
        return List.of(fixed, exported("Create" + type, both, List.of()));
    }

    private static DtoClass whole(String name, List<InputPlan> all, Inputs inputs) {
        List<DtoProperty> properties =
                all.stream().map(input -> DtoProperty.whole(input, inputs)).toList();
        return exported(name, properties.isEmpty() ? NOTHING : "", properties);
    }

    private static DtoClass exported(String name, String base, List<DtoProperty> properties) {
        return new DtoClass("", List.of(), Visibility.EXPORTED, name, base, properties, known(name));
    }

    private static String known(String type) {
        return type + " = Values<" + type + "Dto>";
    }
}
