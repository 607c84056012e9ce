package dev.nodesmith.app.mongodb;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;

/**
 * A MongoDB for tests: one of this process, on a free port of this machine, or a real one, {@code
 * -Dmongodb=mongodb://127.0.0.1:27017/?directConnection=true}, which has to be a replica set.
 */
public final class MongoTestServer implements AutoCloseable {

    private final URI address;
    private final Optional<MongoServer> own;

    private MongoTestServer(URI address, Optional<MongoServer> own) {
        this.address = address;
        this.own = own;
    }

    public static MongoTestServer start() {
        String real = System.getProperty("mongodb", "");
        return real.isEmpty()
                ? start(ReplicaSetBackend.Deployment.REPLICA_SET)
                : new MongoTestServer(URI.create(real), Optional.empty());
    }

    static MongoTestServer start(ReplicaSetBackend.Deployment deployment) {
        MongoServer server = new MongoServer(new ReplicaSetBackend(deployment));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        int port = server.getLocalAddress().getPort();
        return new MongoTestServer(
                URI.create("mongodb://127.0.0.1:" + port + "/?directConnection=true"), Optional.of(server));
    }

    /** The address of a database on it. */
    public String url(String database) {
        return address.resolve("/" + database + "?" + address.getRawQuery()).toString();
    }

    @Override
    public void close() {
        own.ifPresent(MongoServer::shutdownNow);
    }
}
