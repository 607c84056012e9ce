package dev.nodesmith.app.matrix;

import dev.nodesmith.verify.faults.DatabaseLine;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a backend and its database and counts the statements that pass, whatever sends them. It can cut the line. */
final class DatabaseProxy implements DatabaseLine, AutoCloseable {

    private final AtomicLong statements = new AtomicLong();
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private final ServerSocket listener;
    private final int databasePort;
    private final WireProtocol protocol;

    private DatabaseProxy(ServerSocket listener, int databasePort, WireProtocol protocol) {
        this.listener = listener;
        this.databasePort = databasePort;
        this.protocol = protocol;
    }

    static DatabaseProxy start(int databasePort, WireProtocol protocol) throws IOException {
        DatabaseProxy proxy =
                new DatabaseProxy(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()), databasePort, protocol);
        Thread.startVirtualThread(proxy::accept);
        return proxy;
    }

    int port() {
        return listener.getLocalPort();
    }

    long statements() {
        return statements.get();
    }

    @Override
    public void cut() {
        cut = true;
        clients.forEach(DatabaseProxy::hangUp);
        clients.clear();
    }

    @Override
    public void restore() {
        cut = false;
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                if (cut) {
                    client.close();
                    continue;
                }
                clients.add(client);
                Socket server = new Socket(InetAddress.getLoopbackAddress(), databasePort);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Thread.startVirtualThread(
                        () -> pass(client, server, (in, out) -> protocol.pass(in, out, statements::incrementAndGet)));
                Thread.startVirtualThread(() -> pass(server, client, (in, out) -> in.transferTo(out)));
            }
        } catch (SocketException e) {
            // Closed.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Direction {
        void run(DataInputStream in, OutputStream out) throws IOException;
    }

    private static void pass(Socket from, Socket to, Direction direction) {
        try (from;
                to;
                DataInputStream in = new DataInputStream(from.getInputStream())) {
            direction.run(in, to.getOutputStream());
        } catch (EOFException | SocketException e) {
            // One of the two has hung up, and so the other is told.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
