package dev.nodesmith.app;

import java.util.List;

/**
 * One thing that a change does, in the form that every front end shows.
 *
 * @param subject what it is done to: a path of the model, a file, an operation of the API, a package
 * @param notes what more there is to say, sentences or parts of such
 */
public record ChangeItem(Kind kind, String subject, List<String> notes) {

    public ChangeItem {
        notes = List.copyOf(notes);
    }

    /** What is done; each word says it for its kind of subject. */
    public enum Kind {
        ADDED,
        REMOVED,
        RENAMED,
        CHANGED,
        /** Written anew, as nobody had edited it. */
        UPDATED,
        /** Edits of both sides are in it now. */
        MERGED,
        /** Edits of both sides touch: a person has to decide. */
        CONFLICT,
        /** Stays as its author left it. */
        KEPT,
        /** Clients that know nothing of it stop working. */
        BREAKING,
        COMPATIBLE,
        /** A step of a migration that nobody notices. */
        SAFE,
        /** Others wait for it. */
        LOCKS,
        /** Every row is written anew while others wait. */
        REWRITES,
        /** It fails where the rows that are there do not agree with it. */
        MAY_FAIL,
        /** No way back brings it again. */
        LOSES_DATA
    }

    static ChangeItem of(Kind kind, String subject, String note) {
        return new ChangeItem(kind, subject, note.isEmpty() ? List.of() : List.of(note));
    }
}
