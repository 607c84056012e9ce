package dev.nodesmith.generate.validation.joi;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.validation.schema.Formats;
import dev.nodesmith.generate.validation.schema.Helper;
import dev.nodesmith.generate.validation.schema.SchemaFeature;
import dev.nodesmith.generate.validation.schema.SchemaWords;
import java.util.List;
import java.util.Set;

/** Joi 18 for everything that comes from outside: requests and the environment. */
public final class JoiFeature implements SchemaFeature {

    private static final Decision BESIDE_TYPES = new Decision(
            "schemas-beside-types",
            "Schemas stand beside the types of what they make",
            "What a client sends has to be checked, and services have to know its form. Joi checks, but tells the compiler nothing.",
            "Every body, query, path parameter and environment variable has a Joi schema, and beside it the type of what it gives,"
                    + " which services take. Values leave a schema in one form: defaults filled in, emails in lower case, instants in"
                    + " UTC, decimals with all digits of their scale.",
            List.of(
                    "A service can rely on what it gets and checks only what depends on stored data.",
                    "Who changes a schema changes the type beside it; the contract tests find where one was forgotten."));

    @Override
    public String id() {
        return "joi";
    }

    @Override
    public String title() {
        return "Joi 18";
    }

    @Override
    public String reason() {
        return "Schemas in the words that most Express and Hapi teams have written them in for years.";
    }

    @Override
    public String cost() {
        return "Joi infers no types: each schema has an interface beside it, which is to be changed with it.";
    }

    @Override
    public SchemaWords words() {
        return new JoiWords();
    }

    @Override
    public void addFormats(Set<Helper> used, Contributions out) {
        Formats.add(used, out);
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.add(DocsSlots.DECISIONS, BESIDE_TYPES);
        SchemaFeature.super.contribute(generation, out);
    }
}
