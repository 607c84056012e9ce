package dev.nodesmith.cli;

import dev.nodesmith.app.Recommendation;
import dev.nodesmith.app.Recommendation.Advice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A recommended stack, for people and for programs. */
final class RecommendationText {

    private static final String INDENT = "      ";

    private RecommendationText() {}

    static String print(Recommendation recommendation) {
        int width = recommendation.choices().stream()
                .mapToInt(advice -> advice.key().length())
                .max()
                .orElse(0);
        return recommendation.choices().stream()
                        .map(advice -> print(advice, width))
                        .collect(Collectors.joining())
                + "\nIn the model file:\n  " + recommendation.stack() + "\n";
    }

    private static String print(Advice advice, int width) {
        StringBuilder text = new StringBuilder(advice.key())
                .append(" ".repeat(width - advice.key().length()))
                .append("  ")
                .append(advice.title())
                .append('\n');
        advice.reasons().forEach(reason -> text.append(INDENT).append(reason).append('\n'));
        advice.cost()
                .ifPresent(cost ->
                        text.append(INDENT).append("You give up: ").append(cost).append('\n'));
        advice.others()
                .forEach(other -> text.append(INDENT)
                        .append("Or ")
                        .append(other.id())
                        .append(". ")
                        .append(other.reason())
                        .append('\n'));
        return text.toString();
    }

    static Map<String, Object> json(Recommendation recommendation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("needs", recommendation.heard());
        json.put(
                "choices",
                recommendation.choices().stream().map(RecommendationText::json).toList());
        json.put("stack", stack(recommendation.choices()));
        return json;
    }

    private static Map<String, Object> json(Advice advice) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("axis", advice.key());
        json.put("id", advice.id());
        json.put("title", advice.title());
        json.put("reasons", advice.reasons());
        advice.cost().ifPresent(cost -> json.put("cost", cost));
        json.put("others", advice.others());
        return json;
    }

    private static Map<String, String> stack(List<Advice> choices) {
        Map<String, String> stack = new LinkedHashMap<>();
        choices.forEach(advice -> stack.put(advice.key(), advice.id()));
        return stack;
    }
}
