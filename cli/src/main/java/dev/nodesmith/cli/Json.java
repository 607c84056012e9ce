package dev.nodesmith.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.nodesmith.app.EnvironmentException;
import dev.nodesmith.app.Problem;
import dev.nodesmith.app.Problem.InFile;
import dev.nodesmith.app.Problem.InOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code --json} prints: one object, the same keys in the same order for the same outcome. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    static String print(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be printed as JSON: " + value, e);
        }
    }

    /** The object of a command that could not do its work. */
    static String failure(List<Problem> problems) {
        return print(Map.of("problems", problems(problems)));
    }

    static String failure(EnvironmentException failure) {
        return failure(String.valueOf(failure.getMessage()), failure.hint());
    }

    static String failure(String message, String hint) {
        return failure(List.of(Problem.error(message, hint)));
    }

    static List<Map<String, Object>> problems(List<Problem> problems) {
        return problems.stream().map(Json::problem).toList();
    }

    private static Map<String, Object> problem(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        if (!problem.path().isEmpty()) {
            json.put("path", problem.path());
        }
        problem.place().ifPresent(place -> {
            switch (place) {
                case InFile in -> {
                    json.put("file", in.file());
                    json.put("line", in.line());
                }
                case InOption in -> json.put("option", in.label());
            }
            json.put("column", place.column());
            json.put("length", place.length());
        });
        json.put("message", problem.message());
        problem.hint().ifPresent(hint -> json.put("hint", hint));
        return json;
    }
}
