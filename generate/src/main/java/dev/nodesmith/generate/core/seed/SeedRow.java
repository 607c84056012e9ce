package dev.nodesmith.generate.core.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** One row to be: property to what goes there, in the order of the columns. */
record SeedRow(Map<String, Cell> cells) {

    /** What goes into one property. */
    sealed interface Cell {}

    /** A value in its wire form. */
    record Value(JsonNode json) implements Cell {}

    /** The key of another entity's row, by its place among those; or of this entity's own rows. */
    record Link(String entity, int place) implements Cell {}

    /** Keys of several rows of an entity. */
    record Links(String entity, List<Integer> places) implements Cell {}
}
