package dev.nodesmith.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * A request and its answer.
 *
 * @param json the body where it is JSON, a missing node otherwise
 */
public record Exchange(String method, String path, int status, HttpHeaders headers, String body, JsonNode json) {

    private static final int SHOWN = 300;

    Exchange(String method, String path, int status, HttpHeaders headers, String body) {
        this(method, path, status, headers, body, Json.tryRead(body).orElse(MissingNode.getInstance()));
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** For messages: request line, status and the beginning of the body. */
    public String describe() {
        String shown = body.length() > SHOWN ? body.substring(0, SHOWN) + "…" : body;
        return method + " " + path + " → " + status + (shown.isEmpty() ? "" : " " + shown);
    }
}
