package dev.nodesmith.app.mongodb;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A server that calls itself a replica set of one where asked to, with transactions one at a time: a second one is told that it met
 * another, as a real server tells those that change the same documents.
 */
final class ReplicaSetBackend extends MemoryBackend {

    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify");
    private static final Set<String> READS = Set.of("find", "aggregate", "count", "distinct");

    private final Deployment deployment;
    private final Map<String, Transaction> transactions = new ConcurrentHashMap<>();

    enum Deployment {
        STANDALONE,
        REPLICA_SET
    }

    ReplicaSetBackend(Deployment deployment) {
        this.deployment = deployment;
        version(new Recent());
    }

    /** What recent drivers ask for at least. */
    private record Recent() implements MongoVersion {

        @Override
        public List<Integer> getVersionArray() {
            return List.of(7, 0, 0);
        }

        @Override
        public int getWireVersion() {
            return 21;
        }
    }

    @Override
    public MemoryDatabase openOrCreateDatabase(String name) {
        return new IndexedDatabase(name, getCursorRegistry());
    }

    @Override
    public synchronized Document handleCommand(Channel channel, String name, String command, Document query) {
        switch (command) {
            case "hello", "ismaster", "isMaster" -> {
                return hello(channel, name, query);
            }
            case "commitTransaction" -> {
                transactions.values().removeIf(transaction -> belongs(query, transaction));
                return new Document("ok", 1);
            }
            case "abortTransaction" -> {
                transactions.values().stream()
                        .filter(transaction -> belongs(query, transaction))
                        .forEach(Transaction::abort);
                transactions.values().removeIf(transaction -> belongs(query, transaction));
                return new Document("ok", 1);
            }
            case "aggregate" -> Lookups.rewrite(query);
            default -> {
                // Goes on as it is.
            }
        }
        return execute(channel, name, command, query);
    }

    private Document execute(Channel channel, String name, String command, Document query) {
        Transaction transaction = transactions.get(name);
        if (Boolean.FALSE.equals(query.get("autocommit"))) {
            if (transaction != null && !belongs(query, transaction)) {
                return conflict();
            }
            if (transaction == null) {
                MongoDatabase database = resolveDatabase(name);
                MemoryDatabase copy = new MemoryDatabase(name, getCursorRegistry());
                transactions.put(name, Transaction.begin(query.getOrDefault("lsid", name), database, copy));
            }
            return super.handleCommand(channel, name, command, query);
        }
        if (transaction != null && READS.contains(command)) {
            return transaction.before().handleCommand(channel, command, query, this::resolveDatabase, NoopOplog.get());
        }
        Document copy = query.cloneDeeply();
        Document answer = super.handleCommand(channel, name, command, query);
        if (transaction != null && WRITES.contains(command) && !answer.containsKey("writeErrors")) {
            transaction.before().handleCommand(channel, command, copy, this::resolveDatabase, NoopOplog.get());
        }
        return answer;
    }

    private static boolean belongs(Document query, Transaction transaction) {
        return transaction.session().equals(query.get("lsid"));
    }

    private static Document conflict() {
        return new Document("ok", 0)
                .append("errmsg", "Another transaction is under way.")
                .append("code", 112)
                .append("codeName", "WriteConflict")
                .append("errorLabels", List.of("TransientTransactionError"));
    }

    private Document hello(Channel channel, String name, Document query) {
        Document answer = super.handleCommand(channel, name, "ismaster", query);
        answer.append("isWritablePrimary", true);
        if (deployment == Deployment.REPLICA_SET) {
            String self = channel.localAddress().toString().replaceFirst("^.*/", "");
            answer.append("setName", "rs0")
                    .append("hosts", List.of(self))
                    .append("primary", self)
                    .append("me", self)
                    .append("logicalSessionTimeoutMinutes", 30);
        }
        return answer;
    }
}
