package dev.nodesmith.model.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with one expression. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    void add(int offset, String offending, String message) {
        found.add(new Fault(offset, offending, message, Optional.empty()));
    }

    void add(int offset, String offending, String message, String hint) {
        found.add(new Fault(offset, offending, message, Optional.of(hint)));
    }

    void add(int offset, String offending, String message, Optional<String> hint) {
        found.add(new Fault(offset, offending, message, hint));
    }

    List<Fault> found() {
        return List.copyOf(found);
    }
}
