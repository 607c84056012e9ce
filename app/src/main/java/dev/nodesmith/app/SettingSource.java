package dev.nodesmith.app;

import dev.nodesmith.app.Problem.InOption;
import java.util.List;

/** What is said about a model outside of its file, and where. */
interface SettingSource {

    /** As {@code path=value}, later ones win. */
    List<String> all();

    /** The place in the option that gave the setting of that index, as the user wrote it. */
    InOption place(int index, int column, int length);
}
