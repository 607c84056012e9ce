package dev.nodesmith.app;

import dev.nodesmith.app.Problem.InOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line says about the model: {@code --profile NAME} and each {@code --set path=value}.
 *
 * @param profile wins over the one that the file names
 */
record Settings(Optional<String> profile, List<String> values) {

    private static final String PROFILE = "profile=";

    /** As {@code path=value}, later ones win. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        profile.ifPresent(name -> all.add(PROFILE + name));
        all.addAll(values);
        return List.copyOf(all);
    }

    /** The place in the option that gave the setting of that index, as the user wrote it. */
    InOption place(int index, int column, int length) {
        String setting = all().get(index);
        if (index == 0 && profile.isPresent()) {
            return new InOption("--profile", Math.max(1, column - PROFILE.length()), length, profile.get());
        }
        return new InOption("--set", column, length, setting);
    }
}
