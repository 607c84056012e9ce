package dev.nodesmith.generate.openapi;

import dev.nodesmith.generate.Slot;

/** What other documents take from that of the API, which is made once. */
public final class OpenApiSlots {

    /** Every operation, in the order of the document. */
    public static final Slot<Listed> OPERATIONS = Slot.of("operations of the API", Listed.class);

    private OpenApiSlots() {}

    /** @param method in capitals */
    public record Listed(String method, String path, String summary, String description) {}
}
