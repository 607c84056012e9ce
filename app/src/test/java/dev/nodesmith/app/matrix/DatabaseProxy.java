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

/**
 * Stands between a backend and PostgreSQL and counts the statements that pass, whatever sends them: messages {@code Query} and
 * {@code Execute} of the wire protocol, version 3. {@code BEGIN} and {@code COMMIT} count as well. It can cut the line.
 */
final class DatabaseProxy implements DatabaseLine, AutoCloseable {

    private static final int SIMPLE_QUERY = 'Q';
    private static final int EXECUTE = 'E';

    private final AtomicLong statements = new AtomicLong();
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private final ServerSocket listener;
    private final int databasePort;

    private DatabaseProxy(ServerSocket listener, int databasePort) {
        this.listener = listener;
        this.databasePort = databasePort;
    }

    static DatabaseProxy start(int databasePort) throws IOException {
        DatabaseProxy proxy =
                new DatabaseProxy(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()), databasePort);
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
                Thread.startVirtualThread(() -> pass(client, server, this::countAll));
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

    /** The first message has no type, all others begin with one. */
    private void countAll(DataInputStream in, OutputStream out) throws IOException {
        forward(in, out, new byte[0]);
        while (true) {
            int type = in.readUnsignedByte();
            if (type == SIMPLE_QUERY || type == EXECUTE) {
                statements.incrementAndGet();
            }
            forward(in, out, new byte[] {(byte) type});
        }
    }

    private static void forward(DataInputStream in, OutputStream out, byte[] type) throws IOException {
        int length = in.readInt();
        byte[] message = new byte[type.length + length];
        System.arraycopy(type, 0, message, 0, type.length);
        for (int i = 0; i < 4; i++) {
            message[type.length + i] = (byte) (length >>> (24 - 8 * i));
        }
        in.readFully(message, type.length + 4, length - 4);
        out.write(message);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
