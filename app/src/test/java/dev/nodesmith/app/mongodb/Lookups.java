package dev.nodesmith.app.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a {@code $lookup} by two fields and a pipeline, which mongo-java-server does not know, as one by a pipeline alone. Either field
 * may hold an array, of which one member has to be equal.
 */
final class Lookups {

    private Lookups() {}

    static void rewrite(Document aggregate) {
        for (Document stage : IndexedDatabase.documents(aggregate, "pipeline")) {
            if (stage.get("$lookup") instanceof Document lookup
                    && lookup.containsKey("pipeline")
                    && lookup.containsKey("localField")) {
                stage.put("$lookup", byPipeline(lookup));
            }
        }
    }

    private static Document byPipeline(Document lookup) {
        String foreign = "$" + lookup.get("foreignField");
        List<Document> pipeline = new ArrayList<>();
        pipeline.add(new Document("$match", new Document("$expr", meets(foreign))));
        pipeline.addAll(IndexedDatabase.documents(lookup, "pipeline"));
        return new Document("from", lookup.get("from"))
                .append("let", new Document("local", "$" + lookup.get("localField")))
                .append("pipeline", pipeline)
                .append("as", lookup.get("as"));
    }

    private static Document meets(String foreign) {
        Document otherwise = choice(isArray(foreign), in("$$local", foreign), equal(foreign, "$$local"));
        // The server looks for an operator of queries in front.
        return equal(true, choice(isArray("$$local"), in(foreign, "$$local"), otherwise));
    }

    private static Document choice(Document condition, Document yes, Document no) {
        return new Document("$cond", List.of(condition, yes, no));
    }

    private static Document isArray(String path) {
        return new Document("$isArray", path);
    }

    private static Document in(String value, String array) {
        return new Document("$in", List.of(value, array));
    }

    private static Document equal(Object one, Object other) {
        return new Document("$eq", List.of(one, other));
    }
}
