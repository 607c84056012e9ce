package dev.nodesmith.generate.data.mongoose;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.docs.FileNote;
import dev.nodesmith.generate.docs.Playbook;
import dev.nodesmith.generate.plan.BackendPlan;
import java.util.List;

/** What the emitted documents say of documents, references, transactions and migrations. */
final class MongooseDocs {

    private MongooseDocs() {}

    static void contribute(BackendPlan plan, Contributions out) {
        out.add(
                DocsSlots.FILES,
                new FileNote(
                        "migrations/",
                        "The collections, their validators and indexes, one module a change, each reversible"));
        out.add(DocsSlots.DECISIONS, mongoose());
        out.add(DocsSlots.DECISIONS, references(plan));
        out.add(DocsSlots.DECISIONS, transactions());
        out.add(DocsSlots.DECISIONS, migrations());
        out.add(
                DocsSlots.RUNBOOK,
                new Playbook(
                        "A migration fails",
                        "`npm run migrate` ends with an error of the database.",
                        List.of(
                                "It is not noted as applied, but what it had done before the error stays: MongoDB makes"
                                        + " collections and indexes outside of transactions. Take that back in `mongosh`.",
                                "Mend it, or the documents that it stumbles over, and run `npm run migrate` again.",
                                "When its process was killed, the lock in `schema_migrations_lock` ends after a minute.",
                                "`npm run migrate:status` says what has been applied.")));
        out.add(
                DocsSlots.RUNBOOK,
                new Playbook(
                        "The log says that there are no transactions",
                        "A warning at the first connection: the server belongs to no replica set.",
                        List.of(
                                "Work that changes several documents is no longer all or nothing: when it fails half-way, its first"
                                        + " changes stay.",
                                "Make it a replica set of one: start `mongod` with `--replSet rs0` and run `rs.initiate()` once.")));
    }

    private static Decision mongoose() {
        return new Decision(
                "mongoose",
                "Documents are read and written by Mongoose, and read lean",
                "Documents have whatever form they are given, and the rest of the program relies on one form.",
                "Each entity is a collection with a Mongoose schema, which turns values into what is stored: decimals into"
                        + " Decimal128, 64-bit integers into longs, instants into dates. Days and times stay texts, which sort as"
                        + " they should and have no time zone. Reads are lean and name their paths; one function for each entity makes"
                        + " the program's own types of them. Every path is always there, null where there is no value.",
                List.of(
                        "No Mongoose document leaves a repository: no virtuals, no getters, no saving by accident.",
                        "A new field is added in three places: the schema, the function below it and a migration.",
                        "Values that no schema knows are not stored."));
    }

    private static Decision references(BackendPlan plan) {
        boolean links = plan.resources().stream().anyMatch(r -> !r.manyToMany().isEmpty());
        return new Decision(
                "references",
                "References are ids, and the program keeps them whole",
                "MongoDB has no foreign keys.",
                "A document holds the ids of what it belongs to. Before a write, one query for each relation finds out whether what it"
                        + " names is there. What happens to those that refer to a document when it is deleted stands in one file,"
                        + " `references.ts`; what is needed is refused before anything is changed, the rest goes in the same"
                        + " transaction. Relations are read by one more query each, however many documents they belong to."
                        + (links
                                ? " Many-to-many relations are arrays of ids on the side that declares them, so that one"
                                        + " document is one write; the other side finds them by an index over the array."
                                : ""),
                List.of(
                        "Documents of others can be deleted between the look and the write, within milliseconds: such a reference"
                                + " leads to nothing, and reads answer as if it were null.",
                        "Arrays of ids are for tens or hundreds, not for millions."));
    }

    private static Decision transactions() {
        return new Decision(
                "transactions",
                "Transactions where the deployment has a replica set",
                "MongoDB has transactions on replica sets and sharded clusters, and none on a server alone.",
                "Work on several documents runs in a session with majority writes and is done again when it met others. On a"
                        + " server alone the same code runs without a session; the log says so once, when the first connection is"
                        + " made. Development, tests and `compose.yaml` have a replica set of one.",
                List.of(
                        "A single document is always written whole, with or without transactions.",
                        "Queries of one transaction go one after another, as the driver asks for.",
                        "Without a replica set, work that fails half-way leaves what it had done."));
    }

    private static Decision migrations() {
        return new Decision(
                "mongodb-migrations",
                "Migrations are modules over the commands of MongoDB",
                "Validators and indexes change together with the code, on many machines and on several replicas that start at"
                        + " once.",
                "Every change is a module with `up` and `down` in `migrations/`, in plain JavaScript. `npm run migrate` applies"
                        + " what is missing while it holds a lock, and notes it in `schema_migrations`. Validators hold types, bounds"
                        + " and rules in the database too; unique indexes leave out documents without a value and those that are"
                        + " deleted. Mongoose itself makes neither collections nor indexes.",
                List.of(
                        "What runs in production is what was read in review.",
                        "A migration that was applied and is not there any more stops all others.",
                        "Documents that are there already are not checked by a new validator; a migration has to change them."));
    }
}
