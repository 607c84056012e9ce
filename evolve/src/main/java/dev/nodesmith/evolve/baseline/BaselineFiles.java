package dev.nodesmith.evolve.baseline;

import dev.nodesmith.model.Lang;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The form of a {@link Baseline} in a project:
 *
 * <pre>
 * .nodesmith/version                       of the Nodesmith that wrote it
 * .nodesmith/model.yaml                    the model as it was built
 * .nodesmith/output/src/shared/files.txt   the files of src/shared
 * </pre>
 */
public final class BaselineFiles {

    /** Folder below the project's root. */
    public static final String FOLDER = ".nodesmith";

    /** What only this machine needs: files that an apply replaced. Not part of the baseline, not for git. */
    public static final String UNDO = FOLDER + "/undo";

    private static final String VERSION = FOLDER + "/version";
    /** The model as it was built. */
    public static final String MODEL = FOLDER + "/model.yaml";

    private static final String OUTPUT = FOLDER + "/output/";
    private static final String TEXT = ".txt";
    private static final String FILES = "files" + TEXT;

    /** Characters from which on a file has a text of its own, {@code openapi.json.txt}: to print it takes twice its size. */
    private static final int LARGE = 1_000_000;

    private BaselineFiles() {}

    /**
     * Path below the project's root to the text, in the order of the paths.
     *
     * @param lang of the project
     */
    public static SortedMap<String, String> print(Baseline baseline, Lang lang) {
        SortedMap<String, String> printed = new TreeMap<>();
        printers(baseline, lang).forEach((path, text) -> printed.put(path, text.get()));
        return printed;
    }

    /** The same, for who needs each text only once: together they are as large as the project. */
    public static SortedMap<String, Supplier<String>> printers(Baseline baseline, Lang lang) {
        SortedMap<String, Supplier<String>> printers = new TreeMap<>();
        printers.put(FOLDER + "/.gitignore", () -> "undo*/\n");
        printers.put(FOLDER + "/.gitattributes", () -> "* -text linguist-generated\n");
        printers.put(FOLDER + "/README.md", () -> readme(lang));
        printers.put(VERSION, () -> baseline.version() + "\n");
        printers.put(MODEL, baseline::model);
        SortedMap<String, SortedMap<String, String>> folders = new TreeMap<>();
        baseline.files().forEach((path, text) -> {
            int slash = path.lastIndexOf('/') + 1;
            String name = path.substring(slash);
            if (text.length() > LARGE) {
                printers.put(OUTPUT + path + TEXT, () -> FolderText.print(new TreeMap<>(Map.of(name, text))));
            } else {
                folders.computeIfAbsent(path.substring(0, slash), folder -> new TreeMap<>())
                        .put(name, text);
            }
        });
        folders.forEach((folder, files) -> printers.put(OUTPUT + folder + FILES, () -> FolderText.print(files)));
        return printers;
    }

    private static String readme(Lang lang) {
        return switch (lang) {
            case ENGLISH -> """
                # What was generated

                `nodesmith plan` and `nodesmith apply` compare the project with these texts to tell your edits from what was
                generated. Commit them with the project, and do not edit them. The project itself does not need them.
                """;
            case SPANISH -> """
                # Lo que se ha generado

                `nodesmith plan` y `nodesmith apply` comparan el proyecto con estos textos para distinguir sus cambios de lo que se
                generó. Inclúyalos en el repositorio con el proyecto y no los modifique. El proyecto en sí no los necesita.
                """;
        };
    }

    /**
     * The baseline again.
     *
     * @param files what {@link #FOLDER} holds, as {@link #print} gives it; others are ignored
     * @return empty where there is none, as in a project that Nodesmith did not write
     * @throws InvalidBaselineException where it cannot be read
     */
    public static Optional<Baseline> parse(Map<String, String> files) {
        String version = files.get(VERSION);
        String model = files.get(MODEL);
        if (version == null && model == null) {
            return Optional.empty();
        }
        if (version == null || model == null) {
            throw new InvalidBaselineException(version == null ? VERSION : MODEL, 0, "");
        }
        SortedMap<String, String> output = new TreeMap<>();
        files.forEach((path, text) -> {
            if (path.startsWith(OUTPUT) && path.endsWith(TEXT)) {
                String folder = path.substring(OUTPUT.length(), path.lastIndexOf('/') + 1);
                FolderText.parse(path, text).forEach((name, content) -> output.put(folder + name, content));
            }
        });
        return Optional.of(new Baseline(version.strip(), model, output));
    }
}
