package dev.nodesmith.generate.data.prisma;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.model.FieldType;

/** Prisma reads an array that is null as an empty one, so those that can be null are kept as JSON. */
final class PrismaNullableArrays {

    private PrismaNullableArrays() {}

    static Schema asJson(Schema schema) {
        return schema.map(PrismaNullableArrays::asJson);
    }

    private static Column asJson(Column column) {
        return column.type() instanceof FieldType.ArrayType && column.nullable()
                ? column.withType(new FieldType.JsonType())
                : column;
    }
}
