package dev.nodesmith.model.yaml;

import java.util.List;

/** A key to be written into a model, with what stands behind it. */
public sealed interface NewEntry {

    String key();

    /** @param yaml the value as it stands in a block, such as {@code string(200)!} or {@code [clerk, admin]} */
    record Line(String key, String yaml) implements NewEntry {}

    /** Keys below a key; none of them is written as {@code {}}. */
    record Group(String key, List<NewEntry> entries) implements NewEntry {

        public Group {
            entries = List.copyOf(entries);
        }
    }
}
