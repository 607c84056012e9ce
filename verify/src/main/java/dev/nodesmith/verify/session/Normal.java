package dev.nodesmith.verify.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes out of texts what no two runs have in common: keys made by chance become the number of their first appearance, the time of
 * the run, tokens, cursors and hashes become words.
 */
final class Normal {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w.-]+");
    private static final Pattern HASH = Pattern.compile("W/\"[^\"]*\"");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    private static final Duration NOW = Duration.ofHours(1);

    /** Members that name one request or one place in a list. */
    private static final String REQUEST = "requestId";

    private static final String CURSOR = "nextCursor";

    private static final ObjectMapper SORTED =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Map<String, Integer> keys = new LinkedHashMap<>();

    String text(String text) {
        String instants = INSTANT.matcher(text).replaceAll(Normal::instant);
        String hashes = HASH.matcher(instants).replaceAll("W/\"hash\"");
        String tokens = TOKEN.matcher(hashes).replaceAll("token");
        return UUID.matcher(tokens)
                .replaceAll(match -> "key-" + keys.computeIfAbsent(match.group(), k -> keys.size() + 1));
    }

    private static String instant(MatchResult match) {
        Duration ago =
                Duration.between(Instant.parse(match.group()), Instant.now()).abs();
        return ago.compareTo(NOW) < 0 ? "now" : match.group();
    }

    /** Members in the order of their names: their order means nothing. */
    String json(JsonNode json) {
        JsonNode copy = json.deepCopy();
        withoutChance(copy);
        try {
            return text(SORTED.writeValueAsString(SORTED.treeToValue(copy, Object.class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that was read cannot be written", e);
        }
    }

    private static void withoutChance(JsonNode json) {
        if (json instanceof ObjectNode object) {
            object.remove(REQUEST);
            if (object.path(CURSOR).isTextual()) {
                object.put(CURSOR, "cursor");
            }
        }
        json.forEach(Normal::withoutChance);
    }
}
