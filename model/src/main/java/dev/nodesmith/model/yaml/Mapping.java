package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Position;
import java.util.List;

/** Keys with values, in the order of the file. Keys are distinct. */
record Mapping(List<Entry> entries, Position position, int weight) implements Node {

    /** One key with its value. */
    record Entry(Scalar key, Node value) {}

    @Override
    public String kind() {
        return "a mapping";
    }

    @Override
    public String excerpt() {
        return "{…}";
    }
}
