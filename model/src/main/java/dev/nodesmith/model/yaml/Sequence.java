package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Position;
import java.util.List;

/** A list. */
record Sequence(List<Node> items, Position position, int weight) implements Node {

    @Override
    public String kind() {
        return "a list";
    }

    @Override
    public String excerpt() {
        return "[…]";
    }
}
