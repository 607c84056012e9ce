package dev.nodesmith.verify.faults;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One GET, over and over, on several connections that stay open, as browsers and proxies keep them. Plain sockets, because a
 * client library would hide by a second try what is looked for here: a request that was sent and never answered.
 */
public final class Traffic implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BEFORE_NEXT_ATTEMPT = Duration.ofMillis(20);

    private final URI address;
    private final byte[] request;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<String> dropped = new ArrayList<>();
    private final List<String> turnedAway = new ArrayList<>();
    private volatile boolean running = true;

    private Traffic(URI address, byte[] request) {
        this.address = address;
        this.request = request;
    }

    /** @param token of the caller; empty for nobody */
    public static Traffic start(URI base, String path, String token, int connections) {
        String request = "GET " + path + " HTTP/1.1\r\nhost: " + base.getAuthority() + "\r\n"
                + (token.isEmpty() ? "" : "authorization: Bearer " + token + "\r\n") + "\r\n";
        Traffic traffic = new Traffic(base, request.getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < connections; i++) {
            traffic.threads.add(Thread.startVirtualThread(traffic::send));
        }
        return traffic;
    }

    /** Answers by status since the last call. */
    public synchronized Map<Integer, Integer> takeStatuses() {
        Map<Integer, Integer> taken = new TreeMap<>(statuses);
        statuses.clear();
        return taken;
    }

    /** Requests that were sent on a connection that had been in use and got no whole answer, each with why. */
    public synchronized List<String> dropped() {
        return List.copyOf(dropped);
    }

    /**
     * The same for the first request of a connection. A server that stops listening cannot help it: the system had taken the
     * connection before the server knew of it.
     */
    public synchronized List<String> turnedAway() {
        return List.copyOf(turnedAway);
    }

    /** Sends no more and waits for the answers that are still to come. */
    @Override
    public void close() {
        running = false;
        try {
            for (Thread thread : threads) {
                thread.join(PATIENCE.plusSeconds(1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send() {
        while (running) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
                socket.setTcpNoDelay(true);
                socket.setSoTimeout((int) PATIENCE.toMillis());
                converse(socket);
            } catch (ConnectException e) {
                pause();
            } catch (IOException e) {
                note(turnedAway, e);
            }
        }
    }

    private void converse(Socket socket) {
        List<String> problems = turnedAway;
        try {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            boolean open = true;
            while (running && open) {
                socket.getOutputStream().write(request);
                open = answer(in);
                problems = dropped;
            }
        } catch (IOException e) {
            note(problems, e);
        }
    }

    /** Whether another request may follow on this connection. */
    private boolean answer(InputStream in) throws IOException {
        Head head = Head.read(in);
        synchronized (this) {
            statuses.merge(head.status(), 1, Integer::sum);
        }
        return !head.last();
    }

    private synchronized void note(List<String> problems, IOException e) {
        problems.add("no answer: " + e);
    }

    private static void pause() {
        try {
            Thread.sleep(BEFORE_NEXT_ATTEMPT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Status line and what matters of the headers; the body has been read. */
    private record Head(int status, boolean last) {

        static Head read(InputStream in) throws IOException {
            int status = Integer.parseInt(line(in).split(" ", 3)[1]);
            int length = 0;
            boolean last = false;
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                String lower = header.toLowerCase(Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(
                            lower.substring("content-length:".length()).strip());
                } else if (lower.equals("connection: close")) {
                    last = true;
                } else if (lower.startsWith("transfer-encoding:")) {
                    throw new IOException("an answer without content-length");
                }
            }
            if (in.readNBytes(length).length < length) {
                throw new IOException("an answer was cut off");
            }
            return new Head(status, last);
        }

        private static String line(InputStream in) throws IOException {
            StringBuilder line = new StringBuilder();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next == -1) {
                    throw new EOFException("the connection was closed");
                }
                if (next != '\r') {
                    line.append((char) next);
                }
            }
            return line.toString();
        }
    }
}
