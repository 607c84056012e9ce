package dev.nodesmith.app;

import dev.nodesmith.app.write.ProjectChanger;
import dev.nodesmith.evolve.baseline.BaselineFiles;
import java.nio.file.Path;
import java.util.List;

/** Takes the last apply back, whole. */
public final class UndoProject {

    private static final int MOST_NAMED = 5;

    private UndoProject() {}

    /** What to do with edits that were made since. */
    public enum Edits {
        KEEP,
        LOSE
    }

    /**
     * Puts every file back as it was before the last apply. The model stays as its author changed it.
     *
     * @return paths of the files that changed, without our own
     * @throws InputException where there is nothing to take back, or edits would be lost that are to be kept
     */
    public static List<String> undo(Path folder, Edits edits) {
        Path root = ProjectFolder.at(folder).root();
        ProjectChanger changer = new ProjectChanger(root, BaselineFiles.FOLDER);
        changer.recover();
        if (!changer.canUndo()) {
            throw new InputException(
                    "There is no apply to take back in " + folder + ".",
                    "only the last one can be, and only where it was made: what it replaced is not in git");
        }
        List<String> edited = changer.editedSince();
        if (edits == Edits.KEEP && !edited.isEmpty()) {
            String more = edited.size() > MOST_NAMED ? " and " + (edited.size() - MOST_NAMED) + " more" : "";
            throw new InputException(
                    "Edited since the last apply, so that taking it back would lose the edits: "
                            + String.join(", ", edited.subList(0, Math.min(MOST_NAMED, edited.size()))) + more + ".",
                    "commit them first, or add --force to lose them");
        }
        return changer.undo().stream()
                .filter(path -> !path.startsWith(BaselineFiles.FOLDER + "/"))
                .toList();
    }
}
