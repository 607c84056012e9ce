package dev.nodesmith.generate.layout;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import java.util.Optional;

/** Makes a layout a choice of the stack. */
public record LayoutFeature(Layout layout, String title, String reason) implements Feature {

    @Override
    public String id() {
        return layout.id();
    }

    @Override
    public Optional<Axis> axis() {
        return Optional.of(Axis.LAYOUT);
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        // A layout is asked where files go; it has none of its own.
    }
}
