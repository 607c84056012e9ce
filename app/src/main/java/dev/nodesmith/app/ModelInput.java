package dev.nodesmith.app;

import dev.nodesmith.app.OpenChoices.Choice;
import dev.nodesmith.app.Problem.InFile;
import dev.nodesmith.app.Problem.Place;
import dev.nodesmith.app.Problem.Severity;
import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.ModelProblem;
import dev.nodesmith.model.Position;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.yaml.ModelEditor;
import dev.nodesmith.model.yaml.ModelReader;
import dev.nodesmith.model.yaml.Overlay;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A model as it reaches us, in a file and in options, and the way back from a problem to the text that it speaks of. */
record ModelInput(ModelFile file, SettingSource settings) {

    ModelDocument read() {
        return ModelReader.read(file.bytes(), file.name(), new Overlay(settings.all(), Profiles.all()));
    }

    /**
     * The model as one file, with the settings written into it, so that it says the same without them, and with the answers
     * to what it left open, so that it keeps its stack when it grows.
     *
     * @param project what file and settings say together
     * @param words say why something was chosen in the language of the project
     */
    String merged(Project project, List<Choice> chosen, UnaryOperator<String> words) {
        return answered(merged(project), chosen, words);
    }

    private String answered(String merged, List<Choice> chosen, UnaryOperator<String> words) {
        String text = merged;
        for (Choice choice : chosen) {
            String setting = "stack." + choice.key() + "=" + choice.id();
            text = ModelEditor.set(text, setting)
                    .orElseThrow(() -> new InputException(
                            "`stack." + choice.key()
                                    + "` is a list that cannot be rewritten without losing its layout.",
                            "write it in brackets, or choose one: `" + choice.key() + ": " + choice.id() + "`"));
        }
        return ModelEditor.remark(
                text,
                "stack",
                chosen.stream()
                        .flatMap(choice -> Stream.of(choice.title() + ". " + choice.fact(), choice.merit()))
                        .map(words)
                        .toList());
    }

    private String merged(Project project) {
        String text = file.text();
        for (int i = 0; i < settings.all().size(); i++) {
            String setting = settings.all().get(i);
            Optional<String> edited = ModelEditor.set(text, setting);
            if (edited.isEmpty()) {
                throw notMerged(i, setting);
            }
            text = edited.get();
        }
        if (!settings.all().isEmpty() && !read(text).project().equals(Optional.of(project))) {
            throw notMerged(settings.all().size() - 1, settings.all().getLast());
        }
        return text;
    }

    private ModelDocument read(String text) {
        return ModelReader.read(
                text.getBytes(StandardCharsets.UTF_8), file.name(), new Overlay(List.of(), Profiles.all()));
    }

    private InputException notMerged(int index, String setting) {
        return new InputException(List.of(Problem.error(
                settings.place(index, 1, setting.length()),
                "This replaces a part of the model that cannot be rewritten without losing its author's layout.",
                Optional.of("change it in " + file.name()))));
    }

    List<Problem> located(List<ModelProblem> problems) {
        List<String> lines = file.text().lines().toList();
        int firstSetting = Overlay.firstLine(file.text());
        return problems.stream()
                .map(problem -> new Problem(
                        problem.severity() == ModelProblem.Severity.ERROR ? Severity.ERROR : Severity.WARNING,
                        problem.path(),
                        problem.position().flatMap(at -> place(at, length(problem), lines, firstSetting)),
                        problem.message(),
                        problem.hint()))
                .toList();
    }

    /** Empty for what a profile says, which is not the user's text. */
    private Optional<Place> place(Position at, int length, List<String> lines, int firstSetting) {
        if (at.line() < firstSetting) {
            String text = at.line() <= lines.size() ? lines.get(at.line() - 1) : "";
            return Optional.of(new InFile(file.name(), at.line(), at.column(), length, text));
        }
        int setting = at.line() - firstSetting;
        return setting < settings.all().size()
                ? Optional.of(settings.place(setting, at.column(), length))
                : Optional.empty();
    }

    private static int length(ModelProblem problem) {
        String firstLine =
                problem.offending().flatMap(text -> text.lines().findFirst()).orElse("");
        return Math.max(1, firstLine.codePointCount(0, firstLine.length()));
    }
}
