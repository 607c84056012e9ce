package dev.nodesmith.generate.validation.zod;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.validation.schema.SchemaFeature;
import dev.nodesmith.generate.validation.schema.SchemaWords;
import java.util.List;

/** Zod 4 for everything that comes from outside: requests and the environment. */
public final class ZodFeature implements SchemaFeature {

    private static final Decision FROM_SCHEMAS = new Decision(
            "schemas-say-what-input-is",
            "Schemas say what input is",
            "What a client sends has to be checked, and services have to know its form. Written twice, the two drift apart.",
            "Every body, query, path parameter and environment variable has a Zod schema, and services get what it gives:"
                    + " nothing describes that form a second time. Values leave a schema in one form: defaults filled in, emails in lower"
                    + " case, instants in UTC, decimals with all digits of their scale.",
            List.of(
                    "A service can rely on what it gets and checks only what depends on stored data.",
                    "The OpenAPI document is written from the model, not from the schemas; the contract tests hold the two"
                            + " together."));

    @Override
    public String id() {
        return "zod";
    }

    @Override
    public String title() {
        return "Zod 4";
    }

    @Override
    public String reason() {
        return "One schema checks what arrives and says in which form services get it, so the two cannot drift apart.";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.add(DocsSlots.DECISIONS, FROM_SCHEMAS);
        SchemaFeature.super.contribute(generation, out);
    }

    @Override
    public SchemaWords words() {
        return new ZodWords();
    }
}
