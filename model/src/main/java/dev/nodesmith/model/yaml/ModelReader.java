package dev.nodesmith.model.yaml;

import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.Position;
import dev.nodesmith.model.Project;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a model file.
 *
 * <p>Never throws for what stands in the file: every mistake is a problem with its place, and all are found in one pass.
 */
public final class ModelReader {

    private ModelReader() {}

    /**
     * Reads {@code file}, no more of it than a model may have.
     *
     * @throws IOException when it cannot be read
     */
    public static ModelDocument read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(YamlText.MOST_BYTES + 1), String.valueOf(file.getFileName()));
        }
    }

    /**
     * Reads the bytes of a model file.
     *
     * @param fileName what messages that stand at no key call the file
     */
    public static ModelDocument read(byte[] bytes, String fileName) {
        return read(bytes, fileName, Overlay.NONE);
    }

    /** As {@link #read(byte[], String)}, with settings that win over the file and the profiles that it may name. */
    public static ModelDocument read(byte[] bytes, String fileName, Overlay overlay) {
        Problems problems = new Problems();
        Optional<StackDraft> stack = Optional.empty();
        Optional<Project> project = Optional.empty();
        try {
            String text = YamlText.decode(bytes);
            Optional<Node> root = YamlTreeReader.read(text, problems);
            if (root.isEmpty()) {
                problems.error(
                        new Place("", new Position(1, 1), Optional.empty()),
                        "`" + fileName + "` is empty.",
                        "it begins with `name: my-backend`");
            }
            Optional<ProjectDraft> draft = root.map(node -> OverlayReader.read(node, overlay, text, problems))
                    .flatMap(node -> ProjectReader.read(node, problems));
            stack = draft.map(ProjectDraft::stack);
            project = draft.map(found -> Linker.link(found, problems));
        } catch (RefusedFileException e) {
            e.reportTo(problems);
        }
        return new ModelDocument(
                project.filter(found -> !problems.anyError()),
                stack.map(StackDraft::chosen).orElse(Map.of()),
                stack.map(StackDraft::open).orElse(Map.of()),
                problems.inFileOrder(),
                problems.positions());
    }
}
