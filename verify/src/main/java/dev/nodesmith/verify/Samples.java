package dev.nodesmith.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes values that a JSON Schema accepts; texts are new each time, so that unique columns take them. All times
 * of one body are the same, for the end of something may have to be after its beginning.
 */
final class Samples {

    private static final LocalDateTime NOON = LocalDateTime.of(2030, 6, 15, 12, 0);
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
    private static final int MOST_NUMBERS = 10_000;

    private final OpenApi api;
    private final long stamp;
    private int counter;
    private int bodies;

    /** @param stamp a part of every text that has to be new; the same one makes the same values */
    Samples(OpenApi api, long stamp) {
        this.api = api;
        this.stamp = stamp;
    }

    /** A body with the required properties only; those that it cannot make up are absent. */
    ObjectNode required(JsonNode schema) {
        bodies++;
        ObjectNode body = Json.object();
        for (JsonNode name : schema.path("required")) {
            JsonNode property = api.resolve(schema.path("properties").path(name.asText()));
            value(property).ifPresent(v -> body.set(name.asText(), v));
        }
        return body;
    }

    /** A value of one property. */
    Optional<JsonNode> value(JsonNode written) {
        JsonNode schema = api.resolve(written);
        if (schema.has("anyOf")) {
            return value(schema.path("anyOf").get(0));
        }
        if (schema.has("const")) {
            return Optional.of(schema.path("const"));
        }
        if (schema.has("enum")) {
            return Optional.of(schema.path("enum").get(0));
        }
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (type(schema)) {
            case "string" -> Optional.of(json.textNode(text(schema)));
            case "integer" -> Optional.of(json.numberNode(whole(schema)));
            case "number" -> Optional.of(json.numberNode(new BigDecimal(whole(schema))));
            case "boolean" -> Optional.of(json.booleanNode(true));
            case "array" -> Optional.of(json.arrayNode());
            case "object" -> Optional.of(required(schema));
            default -> Optional.of(json.objectNode());
        };
    }

    /** A text that no other call returns. */
    String unique(String prefix) {
        return prefix + Long.toString(stamp, 36) + Integer.toString(counter++, 36);
    }

    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText("");
    }

    private long whole(JsonNode schema) {
        long least =
                schema.path("minimum").asLong(schema.path("exclusiveMinimum").asLong(0));
        long most = schema.path("maximum").asLong(Integer.MAX_VALUE);
        long first = Math.min(most, Math.max(least, 1));
        return first + counter++ % Math.min(MOST_NUMBERS, most - first + 1);
    }

    private String text(JsonNode schema) {
        switch (schema.path("format").asText("")) {
            case "uuid" -> {
                return "018f2f4e-7b1a-7c3d-8e4f-" + String.format(Locale.ROOT, "%012x", counter++);
            }
            case "date" -> {
                return NOON.plusDays(bodies).toLocalDate().toString();
            }
            case "date-time" -> {
                return NOON.plusMinutes(bodies).format(INSTANT);
            }
            case "time" -> {
                return "12:30:00";
            }
            case "email" -> {
                return unique("probe.") + "@example.com";
            }
            case "uri" -> {
                return "https://example.com/" + unique("");
            }
            default -> {}
        }
        Optional<String> patterned = pattern(schema);
        return patterned.orElseGet(() -> plain(schema));
    }

    /** Understands the patterns of decimals, 64-bit integers and {@code ^[class]{n}$}; others take the example. */
    private Optional<String> pattern(JsonNode schema) {
        String pattern = schema.path("pattern").asText("");
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        // A price may have bounds that no pattern tells, so it stays small; anything else is new each time.
        boolean price = "1.00".matches(pattern) && !"a".matches(pattern);
        List<String> guesses = price
                ? List.of("10", "1", "1.00")
                : List.of(unique("s"), Integer.toString(1000 + counter++), "10", "1");
        for (String guess : guesses) {
            if (guess.matches(pattern) && fits(schema, guess)) {
                return Optional.of(guess);
            }
        }
        Matcher fixed = Pattern.compile("^\\^\\[([^]]+)]\\{(\\d+)}\\$$").matcher(pattern);
        if (fixed.matches()) {
            return Optional.of(repeat(fixed.group(1), Integer.parseInt(fixed.group(2))));
        }
        JsonNode example = schema.has("example")
                ? schema.path("example")
                : schema.path("examples").path(0);
        return Optional.ofNullable(example.textValue());
    }

    private static boolean fits(JsonNode schema, String text) {
        return text.length() >= schema.path("minLength").asInt(0)
                && text.length() <= schema.path("maxLength").asInt(Integer.MAX_VALUE);
    }

    private String repeat(String characters, int length) {
        if (!characters.contains("0-9")) {
            return "A".repeat(length);
        }
        String digits = "0".repeat(length) + (stamp % MOST_NUMBERS * MOST_NUMBERS + counter++);
        return digits.substring(digits.length() - length);
    }

    private String plain(JsonNode schema) {
        int most = schema.path("maxLength").asInt(60);
        int least = schema.path("minLength").asInt(0);
        String text = unique("Sample ");
        String shortened = text.length() > most ? text.substring(text.length() - most) : text;
        return shortened.length() < least ? shortened + "x".repeat(least - shortened.length()) : shortened;
    }
}
