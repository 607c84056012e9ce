package dev.nodesmith.evolve.change;

import dev.nodesmith.generate.plan.Names;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names that entities had, and those that they have now, in every spelling: with {@code Book} that was {@code Novel},
 * {@code novelService} becomes {@code bookService} and {@code /novels} becomes {@code /books}. It moves files with their entity and
 * lets lines that people wrote follow. Words that merely begin alike, such as {@code novelty}, stay.
 */
public final class Renaming {

    /** No entity has another name. */
    public static final Renaming NONE = new Renaming(Map.of());

    private final Map<String, String> spellings;
    private final Pattern pattern;

    private Renaming(Map<String, String> spellings) {
        this.spellings = spellings;
        this.pattern = Pattern.compile(spellings.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Renaming::whole)
                .collect(Collectors.joining("|")));
    }

    /** @param was and {@code is}: the names of one entity, before and after */
    public record Pair(Names was, Names is) {}

    public static Renaming of(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return NONE;
        }
        Map<String, String> spellings = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            Names was = pair.was();
            Names is = pair.is();
            spellings.putIfAbsent(was.type(), is.type());
            spellings.putIfAbsent(was.types(), is.types());
            spellings.putIfAbsent(was.variable(), is.variable());
            spellings.putIfAbsent(was.variables(), is.variables());
            spellings.putIfAbsent(was.kebab(), is.kebab());
            spellings.putIfAbsent(was.pluralKebab(), is.pluralKebab());
            spellings.putIfAbsent(was.snake(), is.snake());
            spellings.putIfAbsent(was.pluralSnake(), is.pluralSnake());
            spellings.putIfAbsent(was.words(), is.words());
            spellings.putIfAbsent(was.pluralWords(), is.pluralWords());
            spellings.putIfAbsent(upper(was.snake()), upper(is.snake()));
        }
        return new Renaming(spellings);
    }

    /** The text, or the path, with the names of now. */
    public String apply(String text) {
        return spellings.isEmpty()
                ? text
                : pattern.matcher(text).replaceAll(found -> spellings.getOrDefault(found.group(), found.group()));
    }

    /** A spelling that is no part of a longer word: {@code Book} in {@code toBookRow}, not in {@code Bookshop}. */
    private static String whole(String spelling) {
        String before = Character.isUpperCase(spelling.charAt(0)) && !spelling.equals(upper(spelling))
                ? "(?<![A-Z])"
                : "(?<![A-Za-z0-9])";
        String after = spelling.equals(upper(spelling)) ? "(?![A-Za-z0-9])" : "(?![a-z0-9])";
        return before + Pattern.quote(spelling) + after;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
