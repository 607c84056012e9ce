package dev.nodesmith.app;

import dev.nodesmith.app.OpenChoices.Choice;
import dev.nodesmith.app.Problem.Severity;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.generate.translation.Catalogs;
import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.ModelProblem;
import dev.nodesmith.model.Position;
import dev.nodesmith.model.Project;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A model without mistakes, and the stack that it is built on.
 *
 * @param text the model as one file, which says the same without options and keeps its stack when it grows
 * @param chosen what the model left open
 * @param warnings what is worth knowing about the model
 */
record Blueprint(Project project, Selection selection, String text, List<Choice> chosen, List<Problem> warnings) {

    private static final Comparator<ModelProblem> IN_FILE_ORDER = Comparator.comparing(
                    (ModelProblem p) -> p.position().map(Position::line).orElse(0))
            .thenComparing(p -> p.position().map(Position::column).orElse(0));

    /** @throws InputException with everything that is wrong with the model */
    static Blueprint read(ModelInput input) {
        ModelDocument document = input.read();
        Optional<OpenChoices> open = document.project().map(project -> new OpenChoices(project, document.open()));
        Selector.Result selected =
                Selector.select(document.stack(), open.map(OpenChoices::ranked).orElse(document.open()));
        List<Problem> problems = input.located(all(document, selected.problems()));
        if (document.project().isEmpty() || selected.selection().isEmpty()) {
            throw new InputException(problems);
        }
        Project project = document.project().get();
        Selection selection = selected.selection().get();
        List<Choice> chosen = open.map(choices -> choices.answered(selection)).orElse(List.of());
        String text = input.merged(project, chosen, Catalogs.sentences(project, selection));
        return new Blueprint(project, selection, text, chosen, warnings(problems));
    }

    /** Axis to choice. */
    Map<String, String> stack() {
        Map<String, String> stack = new LinkedHashMap<>();
        selection.choices().forEach((axis, feature) -> stack.put(axis.key(), feature.id()));
        return stack;
    }

    private static List<ModelProblem> all(ModelDocument document, List<ModelProblem> ofStack) {
        return Stream.concat(document.problems().stream(), ofStack.stream().map(problem -> at(document, problem)))
                .sorted(IN_FILE_ORDER)
                .toList();
    }

    private static ModelProblem at(ModelDocument document, ModelProblem problem) {
        return new ModelProblem(
                problem.severity(),
                problem.path(),
                problem.position()
                        .or(() -> Optional.ofNullable(document.positions().get(problem.path()))),
                problem.offending(),
                problem.message(),
                problem.hint());
    }

    private static List<Problem> warnings(List<Problem> problems) {
        return problems.stream().filter(p -> p.severity() == Severity.WARNING).toList();
    }
}
