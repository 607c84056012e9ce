package dev.nodesmith.generate.test;

import dev.nodesmith.model.Entity;

/**
 * A key that a cursor can hold.
 *
 * @param form how {@code pagination.ts} names its form
 * @param id as a TypeScript expression
 */
public record CursorSample(String form, String id) {

    public static CursorSample of(Entity.Key key) {
        return switch (key) {
            case UUID_V7, UUID_V4 -> new CursorSample("uuid", "'018f2f4e-7b1a-7c3d-8e4f-000000000001'");
            case INT -> new CursorSample("integer", "1");
            case BIGINT -> new CursorSample("bigint", "'1'");
            case STRING -> new CursorSample("text", "'one'");
        };
    }
}
