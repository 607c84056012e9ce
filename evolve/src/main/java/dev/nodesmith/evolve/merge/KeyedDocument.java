package dev.nodesmith.evolve.merge;

import java.util.Optional;

/**
 * A file of keys and values.
 *
 * @param before what stands above the root, such as a comment
 */
record KeyedDocument(String before, Value.Section root, String after) {

    String text() {
        return before + root.text() + after;
    }

    /** The same without keys: what stood before a file that two made. */
    KeyedDocument emptied() {
        return new KeyedDocument("", root.emptied(), "");
    }

    /** Takes a text apart. */
    interface Reader {

        /** Empty when the text is broken, or written in a way that cannot be edited safely by its keys. */
        Optional<KeyedDocument> read(String text);
    }
}
