package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.change.SchemaChange.Fate;

/**
 * The turn of a change. Constraints go before what they hold, names are free before they are taken, values are moved when both
 * places are there, and nothing is demanded of rows before they can have it.
 */
final class ChangeOrder {

    private ChangeOrder() {}

    private static final int MOVES = 14;

    /** Whether links and values have found their new places when it has its turn. */
    static boolean isAfterMoves(SchemaChange change) {
        return rank(change) > MOVES;
    }

    static int rank(SchemaChange change) {
        return switch (change) {
            case SchemaChange.DropKey c -> 0;
            case SchemaChange.DropCheck c -> 1;
            case SchemaChange.DropIndex c -> 2;
            case SchemaChange.DropTable c -> c.fate() == Fate.LOST ? 3 : 19;
            case SchemaChange.DropColumn c -> c.fate() == Fate.LOST ? 4 : 18;
            case SchemaChange.RenameTable c -> 5;
            case SchemaChange.RenameColumn c -> 6;
            case SchemaChange.RenameConstraint c -> 7;
            case SchemaChange.RenameIndex c -> 8;
            case SchemaChange.CreateTable c -> 9;
            case SchemaChange.ChangeDefault c -> c.column().defaultValue().isEmpty() ? 10 : 16;
            case SchemaChange.DropNotNull c -> 11;
            case SchemaChange.ChangeType c -> 12;
            case SchemaChange.AddColumn c -> 13;
            case SchemaChange.RenameValues c -> MOVES;
            case SchemaChange.Spread c -> MOVES;
            case SchemaChange.Gather c -> MOVES;
            case SchemaChange.Carry c -> MOVES;
            case SchemaChange.Backfill c -> 15;
            case SchemaChange.SetNotNull c -> 17;
            case SchemaChange.AddCheck c -> 20;
            case SchemaChange.AddIndex c -> 21;
            case SchemaChange.AddKey c -> 22;
        };
    }
}
