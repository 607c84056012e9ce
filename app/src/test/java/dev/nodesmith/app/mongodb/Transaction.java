package dev.nodesmith.app.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The one transaction that is under way on a database. It works on the database itself, while everybody else reads a copy of what was
 * there before, to which the database returns when the transaction is given up.
 *
 * @param session whose transaction it is
 */
record Transaction(Object session, MongoDatabase database, MemoryDatabase before) {

    static Transaction begin(Object session, MongoDatabase database, MemoryDatabase copy) {
        copy(database, copy);
        return new Transaction(session, database, copy);
    }

    void abort() {
        for (String name : names(database)) {
            MongoCollection<?> collection = database.resolveCollection(name, true);
            documents(collection).forEach(collection::removeDocument);
        }
        copy(before, database);
    }

    private static void copy(MongoDatabase from, MongoDatabase to) {
        for (String name : names(from)) {
            MongoCollection<?> target = to.resolveCollection(name, false);
            if (target == null) {
                target = to.createCollectionOrThrowIfExists(name, CollectionOptions.withDefaults());
            }
            for (Document document : documents(from.resolveCollection(name, true))) {
                target.addDocument(document.cloneDeeply());
            }
        }
    }

    private static List<Document> documents(MongoCollection<?> collection) {
        return List.copyOf(
                StreamSupport.stream(collection.queryAll().spliterator(), false).toList());
    }

    private static List<String> names(MongoDatabase database) {
        int prefix = database.getDatabaseName().length() + 1;
        return documents(database.resolveCollection("system.namespaces", true)).stream()
                .map(namespace -> String.valueOf(namespace.get("name")).substring(prefix))
                .filter(name -> !name.startsWith("system."))
                .toList();
    }
}
