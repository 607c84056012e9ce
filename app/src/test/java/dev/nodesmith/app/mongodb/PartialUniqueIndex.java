package dev.nodesmith.app.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unique index over the documents that match its {@code partialFilterExpression}. */
final class PartialUniqueIndex extends MemoryUniqueIndex {

    private final DefaultQueryMatcher matcher = new DefaultQueryMatcher();
    private final Document filter;

    PartialUniqueIndex(String name, List<IndexKey> keys, Document filter) {
        // To the rest of the server it is one that leaves documents out.
        super(name, keys, true);
        this.filter = filter;
    }

    private boolean covers(Document document) {
        return matcher.matches(document, filter);
    }

    @Override
    public synchronized void checkAdd(Document document, MongoCollection<Integer> collection) {
        if (covers(document)) {
            super.checkAdd(document, collection);
        }
    }

    @Override
    public synchronized void add(Document document, Integer position, MongoCollection<Integer> collection) {
        if (covers(document)) {
            super.add(document, position, collection);
        }
    }

    @Override
    public synchronized @Nullable Integer remove(Document document) {
        return covers(document) ? super.remove(document) : null;
    }

    @Override
    public synchronized void checkUpdate(Document before, Document after, MongoCollection<Integer> collection) {
        if (covers(before) && covers(after)) {
            super.checkUpdate(before, after, collection);
        } else {
            checkAdd(after, collection);
        }
    }

    @Override
    public void updateInPlace(Document before, Document after, Integer position, MongoCollection<Integer> collection) {
        if (covers(before) && covers(after)) {
            super.updateInPlace(before, after, position, collection);
        } else {
            remove(before);
            add(after, position, collection);
        }
    }

    /** Queries may ask for documents that it does not know. */
    @Override
    public synchronized boolean canHandle(Document query) {
        return false;
    }
}
