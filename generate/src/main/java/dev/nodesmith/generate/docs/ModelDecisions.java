package dev.nodesmith.generate.docs;

import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.ApiOptions;
import dev.nodesmith.model.Auth;
import dev.nodesmith.model.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The decisions that follow from the model, whatever the stack. */
final class ModelDecisions {

    private ModelDecisions() {}

    static List<Decision> of(ProjectFacts facts) {
        List<Decision> decisions = new ArrayList<>();
        decisions.add(stack(facts));
        decisions.add(layers());
        decisions.add(keys(facts));
        decisions.add(contract());
        decisions.add(access(facts));
        facts.generation().project().auth().ifPresent(auth -> decisions.add(sessions(auth)));
        decisions.add(errors(facts.generation().project().api()));
        decisions.add(paging());
        if (facts.versioned()) {
            decisions.add(locking());
        }
        decisions.add(idempotency());
        if (facts.exactNumbers()) {
            decisions.add(exactNumbers());
        }
        if (facts.softDelete()) {
            decisions.add(softDelete(facts));
        }
        decisions.add(indexes());
        return List.copyOf(decisions);
    }

    private static Decision stack(ProjectFacts facts) {
        return new Decision(
                "stack",
                "What it is built with",
                """
                The backend needs a language, a framework, a database and the pieces between them, and these should be
                replaceable one by one.""",
                Tables.stack(facts.generation().selection().choices()).stripTrailing(),
                List.of(
                        "Every piece is a package of its own with many users; none of them is ours.",
                        "Versions are exact in `package.json`, because these were tested together. Dependabot proposes new ones."));
    }

    private static Decision layers() {
        return new Decision(
                "layers",
                "Routes, services and repositories know only what is below them",
                "HTTP, rules and storage change for different reasons and are tested in different ways.",
                """
                Routes turn requests into calls and results into answers. Services hold the rules and know no HTTP. Repositories
                are ports: services see an interface, and one class for each entity implements it for the database.""",
                List.of(
                        "A rule is tested without HTTP, and a query without rules.",
                        "Another database means other classes behind the same ports.",
                        "A new field touches several files."));
    }

    private static Decision keys(ProjectFacts facts) {
        List<String> sentences = facts.keys().stream()
                .map(key -> ProjectFacts.code(facts.withKey(key)) + " " + has(facts.withKey(key)) + " " + describe(key)
                        + ".")
                .toList();
        boolean guessable =
                facts.keys().contains(Entity.Key.INT) || facts.keys().contains(Entity.Key.BIGINT);
        return new Decision(
                "keys",
                "How rows are identified",
                "A key is in every address and every index, and can hardly be changed later.",
                String.join("\n", sentences),
                guessable
                        ? List.of(
                                "Numbers are short and easy to say, but they tell how many rows there are.",
                                "Access is checked for each row, so a guessed number opens nothing.")
                        : List.of(
                                "Version 7 UUIDs grow with time, so new rows lie together in the index, and nobody has to ask the database "
                                        + "for the next one.",
                                "They are longer than numbers, and they tell when a row was made."));
    }

    private static String has(List<String> names) {
        return names.size() == 1 ? "has" : "have";
    }

    private static String describe(Entity.Key key) {
        return switch (key) {
            case UUID_V7 -> "UUIDs of version 7, made by the service";
            case UUID_V4 -> "random UUIDs, which tell nothing";
            case INT -> "32-bit numbers, counted by the database";
            case BIGINT -> "64-bit numbers, counted by the database; texts in JSON";
            case STRING -> "keys that clients choose";
        };
    }

    private static Decision contract() {
        return new Decision(
                "openapi-first",
                "The OpenAPI document comes first",
                "Clients, tests and documentation need a description of the API that is right.",
                """
                `openapi.json` is a file of the project. The server writes its answers by the schemas in it and serves it as it
                is; a test holds every route and every answer of the test run to it.""",
                List.of(
                        "What is not in the document does not leave the server, columns that were added by mistake included.",
                        "A change of the API starts with a change of the document, which reviewers can see.",
                        "The schema of requests is written twice, in the document and in the validators; the contract test "
                                + "compares them."));
    }

    private static Decision access(ProjectFacts facts) {
        if (!facts.auth()) {
            return new Decision(
                    "no-authentication",
                    "There is no authentication",
                    "The model has no users.",
                    "Every operation is open to whoever can reach the backend.",
                    List.of(
                            "It may only run where everybody who reaches it is trusted, or behind something that checks.",
                            "Rate limits and input checks still hold.",
                            "With `auth` in the model, everything that is not allowed becomes refused."));
        }
        return new Decision(
                "access-rules",
                "What no rule allows is refused",
                "Most holes of APIs are rows of somebody else that can be read by their id.",
                """
                Each entity has one file that says who may do what. Routes ask it before they read the body, services ask it
                again, and where the owner counts, the owner is a condition of the query itself.""",
                List.of(
                        "A route without a rule cannot be written by accident.",
                        "A row of somebody else is answered with 404, as one that does not exist.",
                        "A change of role counts at once: it ends the sessions of the user."));
    }

    private static Decision sessions(Auth auth) {
        String hash = auth.passwordHash().name().toLowerCase(Locale.ROOT);
        return new Decision(
                "sessions",
                "Short access tokens, and refresh tokens that are used once",
                "A token that is stolen should be of little use, and a user should not have to log in every quarter of an hour.",
                "Access tokens are JWTs of 15 minutes. Refresh tokens are random, kept as hashes, sent in a cookie that scripts\n"
                        + "cannot read, and replaced at each use. One that comes back a second time ends its session. Passwords are hashed\n"
                        + "with " + hash + ", outside of transactions.",
                List.of(
                        "No session is looked up on ordinary requests.",
                        "Whoever steals a refresh token is found out when either side uses it again.",
                        "Two tabs that refresh at the same moment may have to log in again.",
                        "`JWT_SECRET` has to be kept safe; changing it ends all access tokens."));
    }

    private static Decision errors(ApiOptions api) {
        String form = switch (api.responses()) {
            case PROBLEM -> "Errors are problem details as of RFC 9457, success is the plain resource.";
            case ENVELOPE -> "Every body says `success` and has either `data` or `error`.";
            case PLAIN -> "Success is the plain resource, errors have `code` and `message`.";
        };
        return new Decision(
                "errors",
                "One form for every error",
                "Clients need to know what went wrong without reading sentences, and must not see the inside of the server.",
                form
                        + "\nWhat is thrown is one of a few classes with a status and a code; one place turns it into an answer. Values that\n"
                        + "are not valid are all named at once, with status " + api.validationStatus() + ".",
                List.of(
                        "Programs look at `code`, people at the sentence.",
                        "Whatever is not one of these classes is a 500 without any detail; the log has the rest under the request id."));
    }

    private static Decision paging() {
        return new Decision(
                "cursors",
                "Lists are read with cursors",
                "Skipping rows takes longer the further one reads, and rows that come or go are read twice or not at all.",
                """
                A page starts behind the last row of the page before, by sort value and id. The cursor is opaque and bound to
                its sort. `page` exists for the first 10,000 rows, where people want page numbers. Rows are counted only when
                `total=true` asks for it.""",
                List.of(
                        "The last page takes as long as the first.",
                        "One cannot jump to the middle of a long list; filters do that better."));
    }

    private static Decision locking() {
        return new Decision(
                "optimistic-locking",
                "Changes name the version that they are made to",
                "Two people who change the same row at the same time would otherwise overwrite each other without knowing.",
                """
                Rows count their changes in `version`, which is their `ETag`. A change with `If-Match` happens only to that
                version, by a condition in the update itself; otherwise the answer is 412.""",
                List.of(
                        "No row is locked while somebody thinks.",
                        "Clients that do not send `If-Match` still overwrite; nothing forces them to."));
    }

    private static Decision idempotency() {
        return new Decision(
                "idempotency-keys",
                "A POST can be sent again without being done again",
                "When an answer is lost, a client cannot know whether its request was done.",
                """
                A POST with an `Idempotency-Key` is done once for each caller and operation. Its answer is kept for a day and
                given again. The same key with another body is refused.""",
                List.of("Retries are safe, for people and for programs.", "Each such request writes one row more."));
    }

    private static Decision exactNumbers() {
        return new Decision(
                "exact-numbers",
                "Decimals and 64-bit integers are texts in JSON",
                """
                Numbers of JavaScript are exact up to 53 bits and cannot hold 0.1. Prices and large counters would be rounded
                on the way.""",
                """
                They are decimals and integers in the database, and texts everywhere else. Nothing on the way turns them into
                floating-point numbers.""",
                List.of(
                        "Values come back digit by digit as they were sent.",
                        "Clients that calculate need a library for decimals, or `BigInt`."));
    }

    private static Decision softDelete(ProjectFacts facts) {
        List<String> names = facts.plan().resources().stream()
                .filter(ResourcePlan::softDelete)
                .map(r -> r.entity().name())
                .toList();
        return new Decision(
                "soft-deletes",
                "Some rows are hidden rather than deleted",
                ProjectFacts.code(names) + " should be restorable after a mistake.",
                """
                Deleting sets `deletedAt`. Such rows are hidden from every read, unique values are free again, and `restore`
                brings a row back if its values are still free.""",
                List.of(
                        "Mistakes can be mended without a backup.",
                        "The data is still there: a request to erase a person's data needs a real deletion."));
    }

    private static Decision indexes() {
        return new Decision(
                "indexes",
                "Only what has an index can be filtered and sorted by",
                "A list that is filtered by a column without an index reads the whole table, and gets slower every day.",
                """
                Every foreign key and every field that is marked for it has an index, in the order in which lists are read. Other
                parameters are refused.""",
                List.of(
                        "No request of a client can make the database read a whole table, searching for text aside.",
                        "Each index makes writes a little slower; take away what nobody uses."));
    }
}
