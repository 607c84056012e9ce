package dev.nodesmith.model.yaml;

import java.util.Optional;

/** The file cannot be read further: what stands behind this place makes no sense any more or would cost too much. */
final class RefusedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient Optional<String> hint;

    RefusedFileException(Place place, String message, Optional<String> hint) {
        super(message, null, false, false);
        this.place = place;
        this.hint = hint;
    }

    void reportTo(Problems problems) {
        problems.error(place, String.valueOf(getMessage()), hint);
    }
}
