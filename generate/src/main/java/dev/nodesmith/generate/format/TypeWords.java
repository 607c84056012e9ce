package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Types as JSDoc says them, where it can: those of the language and of Node, and classes that the file knows. The rest, such
 * as interfaces, is not there any more.
 */
final class TypeWords {

    /** What reads at a glance. */
    private static final int LONGEST = 60;

    /** Types that are there in every file. */
    private static final Set<String> KNOWN = Set.of(
            "Array",
            "AsyncIterable",
            "Buffer",
            "Date",
            "Error",
            "Iterable",
            "Map",
            "Promise",
            "Record",
            "RegExp",
            "Set",
            "URL",
            "Uint8Array");

    private final String source;
    private final Set<String> classes;

    TypeWords(String source, Set<String> classes) {
        this.source = source;
        this.classes = classes;
    }

    /** The words for an annotation with its colon; empty where there is none or it cannot be said. */
    Optional<String> of(Node annotation) {
        return type(annotation.typeAnnotation()).filter(text -> text.length() <= LONGEST);
    }

    private Optional<String> type(Node type) {
        return switch (type.kind) {
            case KEYWORD_TYPE -> Optional.of(text(type)).filter(word -> !word.equals("any"));
            case LITERAL_TYPE -> Optional.of(text(type)).filter(text -> !text.contains("*/"));
            case TYPE_PREDICATE -> Optional.of("boolean");
            case TYPE_OPERATOR -> type.text.equals("readonly") ? type(type.typeAnnotation()) : Optional.empty();
            case ARRAY_TYPE ->
                type(type.left()).map(element -> element.contains(" ") ? "(" + element + ")[]" : element + "[]");
            case UNION_TYPE -> all(type.list()).map(members -> String.join(" | ", members));
            case TYPE_REFERENCE -> reference(type);
            default -> Optional.empty();
        };
    }

    private Optional<String> reference(Node type) {
        String name = text(type.id());
        Optional<List<String>> arguments = all(type.typeArguments().list());
        if (name.equals("Readonly")) {
            return arguments.map(List::getFirst);
        }
        if (!KNOWN.contains(name) && !classes.contains(name)) {
            return Optional.empty();
        }
        return arguments.map(list -> list.isEmpty() ? name : name + "<" + String.join(", ", list) + ">");
    }

    /** The words for all of them, or none where one cannot be said. */
    private Optional<List<String>> all(Node[] types) {
        List<String> words = new ArrayList<>();
        for (Node type : types) {
            Optional<String> word = type(type);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.add(word.get());
        }
        return Optional.of(words);
    }

    private String text(Node node) {
        return source.substring(node.start, node.end);
    }
}
