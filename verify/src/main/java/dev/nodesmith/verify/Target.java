package dev.nodesmith.verify;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nodesmith.model.Project;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A backend that runs, and what is known of it: nothing but its address, its OpenAPI document, its model and accounts to sign
 * in with. The stack it is built on is of no concern here.
 *
 * @param base address without path, {@code http://127.0.0.1:3000}
 * @param openapi the OpenAPI 3.1 document
 * @param accounts one account a role, empty without auth
 * @param statements how many statements its database has been sent so far, where somebody between the two counts them
 */
public record Target(
        URI base,
        JsonNode openapi,
        Project model,
        Map<String, Credentials> accounts,
        Optional<LongSupplier> statements) {

    /** What somebody signs in with. */
    public record Credentials(String email, String password) {}
}
