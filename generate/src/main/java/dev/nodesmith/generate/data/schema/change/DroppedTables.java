package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.data.schema.change.SchemaChange.Fate;
import java.util.ArrayList;
import java.util.List;

/** Drops tables, those first at which nothing points; where they point at one another, the keys go before. */
final class DroppedTables {

    private final List<Table> left;
    private final MovedLinks moves;
    private final Schema after;
    private final List<SchemaChange> changes = new ArrayList<>();

    private DroppedTables(List<Table> tables, MovedLinks moves, Schema after) {
        this.after = after;
        this.left = new ArrayList<>(tables.reversed());
        this.moves = moves;
    }

    static List<SchemaChange> changes(List<Table> tables, MovedLinks moves, Schema after) {
        DroppedTables dropped = new DroppedTables(tables, moves, after);
        dropped.run();
        return List.copyOf(dropped.changes);
    }

    private void run() {
        while (!left.isEmpty()) {
            Table next = left.stream()
                    .filter(table -> left.stream().noneMatch(other -> pointsAt(other, table)))
                    .findFirst()
                    .orElse(left.getFirst());
            left.remove(next);
            for (Table other : left) {
                other.foreignKeys().stream()
                        .filter(key -> key.targetTable().equals(next.name()))
                        .forEach(key -> changes.add(new SchemaChange.DropKey(other, key)));
            }
            changes.add(
                    moves.carries(next)
                            ? new SchemaChange.DropTable(MovedLinks.present(next, after), Fate.CARRIED)
                            : new SchemaChange.DropTable(next, Fate.LOST));
        }
    }

    private static boolean pointsAt(Table holder, Table target) {
        return !holder.equals(target)
                && holder.foreignKeys().stream().map(ForeignKey::targetTable).anyMatch(target.name()::equals);
    }
}
