package dev.nodesmith.app.mongodb;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A database with partial unique indexes, whose errors say by {@code keyPattern} which index was broken. */
final class IndexedDatabase extends MemoryDatabase {

    private static final Pattern BROKEN = Pattern.compile("collection: [^.]+\\.(\\S+) index: (\\S+) dup key");

    private final Map<String, Document> filters = new ConcurrentHashMap<>();
    private final Map<String, Document> keys = new ConcurrentHashMap<>();

    IndexedDatabase(String name, CursorRegistry cursors) {
        super(name, cursors);
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        if (command.equals("createIndexes")) {
            documents(query, "indexes").forEach(index -> note(String.valueOf(query.get(command)), index));
        }
        try {
            Document answer = super.handleCommand(channel, command, query, databases, oplog);
            documents(answer, "writeErrors").forEach(this::explain);
            return answer;
        } catch (DuplicateKeyError e) {
            Document error = new Document("ok", 0)
                    .append("errmsg", e.getMessageWithoutErrorCode())
                    .append("code", e.getCode())
                    .append("codeName", e.getCodeName());
            explain(error);
            return error;
        }
    }

    @SuppressWarnings("unchecked")
    static List<Document> documents(Document of, String key) {
        return (List<Document>) of.getOrDefault(key, List.of());
    }

    private void note(String collection, Document index) {
        String name = collection + " " + index.get("name");
        keys.put(name, (Document) index.get("key"));
        if (index.get("partialFilterExpression") instanceof Document filter) {
            filters.put(name, filter);
        }
    }

    private void explain(Document error) {
        Matcher matcher = BROKEN.matcher(String.valueOf(error.get("errmsg")));
        if (matcher.find()) {
            String index = matcher.group(1) + " " + matcher.group(2);
            error.put("keyPattern", keys.getOrDefault(index, new Document("_id", 1)));
        }
    }

    @Override
    protected Index<Integer> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> indexed, boolean sparse) {
        Document filter = filters.get(collection + " " + name);
        return filter == null
                ? super.openOrCreateUniqueIndex(collection, name, indexed, sparse)
                : new PartialUniqueIndex(name, indexed, filter);
    }
}
