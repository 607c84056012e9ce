package dev.nodesmith.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends requests and holds every answer to the contract on the way. */
public final class Probe {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI base;
    private final Contract contract;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Set<String> breaches = new LinkedHashSet<>();
    private int requests;

    Probe(URI base, Contract contract) {
        this.base = base;
        this.contract = contract;
    }

    /**
     * One request to be sent.
     *
     * @param body sent as it is, with {@code content-type: application/json} unless a header says otherwise; empty for none
     */
    public record Call(String method, String path, Map<String, String> headers, String body) {

        public static Call get(String path) {
            return new Call("GET", path, Map.of(), "");
        }

        public static Call of(String method, String path, JsonNode body) {
            return new Call(method, path, Map.of(), body.isMissingNode() ? "" : body.toString());
        }

        public Call with(String header, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Call(method, path, more, body);
        }

        /** Signed in as the owner of {@code token}; unchanged for an empty one. */
        public Call as(String token) {
            return token.isEmpty() ? this : with("authorization", "Bearer " + token);
        }
    }

    /** Sends one request. */
    public Exchange send(Call call) throws InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(call.path())).timeout(PATIENCE);
        call.headers().forEach(request::header);
        if (!call.body().isEmpty() && !call.headers().containsKey("content-type")) {
            request.header("content-type", "application/json");
        }
        request.method(
                call.method(), call.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body()));
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            Exchange exchange = new Exchange(
                    call.method(), call.path(), response.statusCode(), response.headers(), response.body());
            note(exchange);
            return exchange;
        } catch (IOException e) {
            throw new UncheckedIOException(call.method() + " " + call.path() + " got no answer", e);
        }
    }

    /** Sends the same request {@code times} times at once. */
    public List<Exchange> sendAtOnce(Call call, int times) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Callable<Exchange>> tasks = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                tasks.add(() -> send(call));
            }
            List<Exchange> exchanges = new ArrayList<>();
            for (Future<Exchange> future : threads.invokeAll(tasks)) {
                exchanges.add(future.get());
            }
            return exchanges;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a parallel request failed", e);
        }
    }

    private synchronized void note(Exchange exchange) {
        requests++;
        breaches.addAll(contract.problems(exchange));
        if (exchange.status() >= 500 && exchange.status() != 501 && exchange.status() != 503) {
            breaches.add("server error: " + exchange.describe());
        }
    }

    synchronized List<String> breaches() {
        return List.copyOf(breaches);
    }

    synchronized int requests() {
        return requests;
    }
}
