package dev.nodesmith.app;

import dev.nodesmith.app.Problem.Severity;
import dev.nodesmith.app.write.TextFile;
import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.ModelProblem;
import dev.nodesmith.model.Position;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.Suggestion;
import dev.nodesmith.model.yaml.ModelAdder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds an entity, a field, a relation or an operation to a model file, which otherwise stays as its author wrote it. What is
 * typed is read twice: as settings beside the file, so that a mistake is told where it was typed, and in the file as it would
 * be, which has to say the same.
 */
public final class AddToModel {

    private static final SettingSource NOTHING = new Settings(Optional.empty(), Optional.empty(), List.of());

    private AddToModel() {}

    /**
     * What adding would do.
     *
     * @param file as the user named it
     * @param what the kind of what is added
     * @param owner the entity that it is a member of
     * @param path the keys that lead to it
     * @param line where it stands
     * @param text of the whole file
     * @param diff the lines that change
     * @param warnings what is worth knowing about the model since the addition
     */
    public record Planned(
            Path file,
            String what,
            String name,
            Optional<String> owner,
            List<String> path,
            int line,
            String text,
            String diff,
            List<Problem> warnings) {

        /** @throws EnvironmentException when the disk refuses; the file is then as it was before */
        public void write() {
            TextFile.replace(file, text);
        }
    }

    /** The model file of the project in {@code folder}. */
    public static Path modelOf(Path folder) {
        Path file = folder.resolve(NewProject.MODEL).normalize();
        if (!Files.exists(file)) {
            throw new InputException(
                    "There is no " + NewProject.MODEL + " in "
                            + (folder.toString().isEmpty() ? "this folder" : folder) + ".",
                    "name the folder of a project, or a model file with --model");
        }
        return file;
    }

    /** @throws InputException with everything that is wrong with the addition, or with the model before it */
    public static Planned plan(Path path, Addition addition) {
        ModelFile file = ModelFile.read(path);
        ModelInput input = new ModelInput(file, NOTHING);
        ModelDocument before = input.read();
        Project project = before.project().orElseThrow(() -> new InputException(errors(input, before)));

        TypedAddition typed = TypedAddition.of(addition);
        requireOwner(typed, project);
        requireNew(typed, before, file);
        ModelInput withAddition = new ModelInput(file, typed);
        ModelDocument wanted = withAddition.read();
        if (wanted.project().isEmpty()) {
            throw new InputException(errors(withAddition, wanted));
        }
        String text = ModelAdder.add(file.text(), typed.parent(), typed.entry().entry())
                .filter(added -> read(file, added).project().equals(wanted.project()))
                .orElseThrow(() -> typed.typed()
                        .wrong(
                                "There is no way to write this into " + file.name() + " that leaves the rest as it is.",
                                Optional.of(
                                        "write it there yourself, below `" + String.join(".", typed.parent()) + "`")));
        return new Planned(
                path,
                typed.what(),
                typed.name(),
                typed.owner().map(Typed::text),
                typed.path(),
                ModelAdder.find(text, typed.path()).map(Position::line).orElse(1),
                text,
                TextDiff.unified(file.name(), file.text(), text),
                newWarnings(before, new ModelFile(file.name(), bytes(text))));
    }

    private static void requireOwner(TypedAddition typed, Project project) {
        typed.owner().filter(owner -> project.entity(owner.text()).isEmpty()).ifPresent(owner -> {
            List<String> known =
                    project.entities().stream().map(entity -> entity.name()).toList();
            throw owner.wrong("There is no entity `" + owner.text() + "`.", Suggestion.hintOrList(owner.text(), known));
        });
    }

    private static void requireNew(TypedAddition typed, ModelDocument before, ModelFile file) {
        Position there = before.positions().get(String.join(".", typed.path()));
        if (there != null) {
            String has =
                    typed.owner().map(owner -> "`" + owner.text() + "` has a ").orElse("There is an ");
            throw typed.typed()
                    .wrong(
                            has + typed.what() + " `" + typed.name() + "` already, in line " + there.line() + " of "
                                    + file.name() + ".",
                            Optional.of("change that line, or take another name"));
        }
    }

    private static ModelDocument read(ModelFile file, String text) {
        return new ModelInput(new ModelFile(file.name(), bytes(text)), NOTHING).read();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Problem> errors(ModelInput input, ModelDocument document) {
        return input.located(document.problems()).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    private static List<Problem> newWarnings(ModelDocument before, ModelFile file) {
        Set<String> known = new HashSet<>();
        before.problems().stream().map(ModelProblem::message).forEach(known::add);
        ModelInput input = new ModelInput(file, NOTHING);
        return input.located(input.read().problems().stream()
                .filter(problem -> !known.contains(problem.message()))
                .toList());
    }
}
