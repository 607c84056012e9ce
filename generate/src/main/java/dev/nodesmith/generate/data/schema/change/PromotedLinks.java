package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds join tables that have become tables of entities, and the other way round: where the one goes and the other comes, and
 * both link the same two tables, each once, there is nothing else that it could mean.
 */
record PromotedLinks(ModelRenames.Side before, ModelRenames.Side after, Map<String, String> tables) {

    List<Move> moves() {
        List<Table> gone = before.schema().tables().stream()
                .filter(table -> !tables.containsKey(table.name()))
                .toList();
        List<Table> come = after.schema().tables().stream()
                .filter(table -> !tables.containsValue(table.name()))
                .toList();
        List<Move> moves = new ArrayList<>();
        for (Table from : gone) {
            for (Table to : come) {
                if (from.entity().isPresent() != to.entity().isPresent()) {
                    columns(from, to).ifPresent(names -> moves.add(new Move.Carry(from.name(), to.name(), names)));
                }
            }
        }
        return moves;
    }

    /** Columns of the keys that link both to the same tables; empty unless there is one each. */
    private Optional<Map<String, String>> columns(Table from, Table to) {
        if (from.foreignKeys().size() != 2 || to.foreignKeys().size() != 2) {
            return Optional.empty();
        }
        Map<String, String> names = new HashMap<>();
        for (ForeignKey key : from.foreignKeys()) {
            String target = tables.get(key.targetTable());
            to.foreignKeys().stream()
                    .filter(k -> k.targetTable().equals(target))
                    .filter(k -> !names.containsValue(k.column().name()))
                    .findFirst()
                    .ifPresent(k -> names.put(key.column().name(), k.column().name()));
        }
        return Optional.of(names).filter(found -> found.size() == 2);
    }
}
