package dev.nodesmith.generate.data.mongoose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What collections hold documents to, and what finds them, on the way from one structure to another one.
 *
 * @param before statements before documents change: nothing is held to anything meanwhile
 * @param after statements after that
 */
record MongoStructure(List<String> before, List<String> after) {

    private static final Pattern NAME = Pattern.compile("\\{ name: '([^']+)'");

    /** @param tables former name to the present one */
    static MongoStructure between(
            List<MongoCollection> former, List<MongoCollection> present, Map<String, String> tables) {
        Map<String, MongoCollection> known = new HashMap<>();
        former.forEach(collection ->
                Optional.ofNullable(tables.get(collection.name())).ifPresent(name -> known.put(name, collection)));
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (MongoCollection collection : present) {
            MongoCollection was = known.get(collection.name());
            if (was == null) {
                after.add("await db.createCollection('" + collection.name() + "', { validator: " + validator(collection)
                        + " });");
                created(collection, collection.indexes()).ifPresent(after::add);
                continue;
            }
            if (!validator(was).equals(validator(collection))) {
                before.add("await db.command({ collMod: '" + was.name() + "', validator: {} });");
                after.add("await db.command({ collMod: '" + collection.name() + "', validator: " + validator(collection)
                        + " });");
            }
            was.indexes().stream()
                    .filter(index -> !collection.indexes().contains(index))
                    .forEach(index ->
                            before.add("await db.collection('" + was.name() + "').dropIndex('" + name(index) + "');"));
            created(
                            collection,
                            collection.indexes().stream()
                                    .filter(index -> !was.indexes().contains(index))
                                    .toList())
                    .ifPresent(after::add);
        }
        return new MongoStructure(List.copyOf(before), List.copyOf(after));
    }

    private static Optional<String> created(MongoCollection collection, List<String> indexes) {
        return indexes.isEmpty()
                ? Optional.empty()
                : Optional.of("await db.collection('" + collection.name() + "').createIndexes(["
                        + String.join(", ", indexes) + "]);");
    }

    private static String name(String index) {
        Matcher name = NAME.matcher(index);
        if (!name.lookingAt()) {
            throw new IllegalArgumentException("an index without a name: " + index);
        }
        return name.group(1);
    }

    private static String validator(MongoCollection collection) {
        List<String> required =
                collection.required().stream().map(path -> "'" + path + "'").toList();
        List<String> properties = new ArrayList<>();
        collection.properties().forEach((path, schema) -> properties.add(path + ": " + schema));
        List<String> rules = collection.rules();
        String rule = rules.size() == 1 ? rules.getFirst() : "{ $and: [" + String.join(", ", rules) + "] }";
        return "{ $jsonSchema: { bsonType: 'object', required: [" + String.join(", ", required) + "], properties: { "
                + String.join(", ", properties) + " } }" + (rules.isEmpty() ? "" : ", $expr: " + rule) + " }";
    }
}
