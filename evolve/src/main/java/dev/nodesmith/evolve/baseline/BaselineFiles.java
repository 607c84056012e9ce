package dev.nodesmith.evolve.baseline;

import dev.nodesmith.model.Lang;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
    private static final String FILES = "files.txt";

    private BaselineFiles() {}

    /**
     * Path below the project's root to the text, in the order of the paths.
     *
     * @param lang of the project
     */
    public static SortedMap<String, String> print(Baseline baseline, Lang lang) {
        SortedMap<String, String> printed = new TreeMap<>();
        printed.put(FOLDER + "/.gitignore", "undo*/\n");
        printed.put(FOLDER + "/.gitattributes", "* -text linguist-generated\n");
        printed.put(FOLDER + "/README.md", readme(lang));
        printed.put(VERSION, baseline.version() + "\n");
        printed.put(MODEL, baseline.model());
        SortedMap<String, SortedMap<String, String>> folders = new TreeMap<>();
        baseline.files().forEach((path, text) -> {
            int slash = path.lastIndexOf('/') + 1;
            folders.computeIfAbsent(path.substring(0, slash), folder -> new TreeMap<>())
                    .put(path.substring(slash), text);
        });
        folders.forEach((folder, files) -> printed.put(OUTPUT + folder + FILES, FolderText.print(files)));
        return printed;
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
            if (path.startsWith(OUTPUT) && path.endsWith("/" + FILES)) {
                String folder = path.substring(OUTPUT.length(), path.length() - FILES.length());
                FolderText.parse(path, text).forEach((name, content) -> output.put(folder + name, content));
            }
        });
        return Optional.of(new Baseline(version.strip(), model, output));
    }
}
