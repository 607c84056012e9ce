package dev.nodesmith.generate.translation;

import dev.nodesmith.generate.format.Wording;
import dev.nodesmith.generate.translation.Translator.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says paragraphs and messages of one file in the language of a catalogue: as a whole where the catalogue knows them so, else
 * sentence by sentence.
 */
final class Translation implements Wording {

    private static final Pattern END = Pattern.compile("(?<!\\b(?:e\\.g|i\\.e|etc|vs))[.?!][)\"'*`]*\\s+");

    private static final Pattern SQL_COMMENT = Pattern.compile("^\\s*-- ");

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)](\\([^)]+\\)\\.?)");

    /** Blanks, and line breaks as they are written in a literal. */
    private static final Pattern EDGES = Pattern.compile("^(?:\\\\n|\\s)+|(?:\\\\n|\\s)+$");

    private static final Pattern ALTERNATIVES = Pattern.compile("[^|.]+(?: \\| [^|.]+)+");

    private final Catalog catalog;
    private final ModelWords words;
    private final Consumer<Entry> used;
    private final BiConsumer<Place, String> unknown;

    Translation(Catalog catalog, ModelWords words, Consumer<Entry> used, BiConsumer<Place, String> unknown) {
        this.catalog = catalog;
        this.words = words;
        this.used = used;
        this.unknown = unknown;
    }

    @Override
    public String prose(String paragraph) {
        Optional<String> whole = find(paragraph);
        if (whole.isPresent()) {
            return whole.get();
        }
        Matcher link = LINK.matcher(paragraph);
        if (link.matches()) {
            return "[" + prose(link.group(1)) + "]" + link.group(2);
        }
        List<String> said = new ArrayList<>();
        for (String sentence : sentences(paragraph)) {
            Optional<String> found = find(sentence);
            if (found.isEmpty() && isProse(sentence)) {
                unknown.accept(Place.PROSE, sentence);
            }
            said.add(found.orElse(sentence));
        }
        return String.join(" ", said);
    }

    @Override
    public Optional<String> message(String message) {
        if (SQL_COMMENT.matcher(message).find()) {
            return Optional.of(CommentWords.reword(message, "--", this)).filter(said -> !said.equals(message));
        }
        String text = inner(message);
        boolean joins = message.startsWith(" ") && message.endsWith(" ");
        return text.indexOf(' ') < 0 && !joins ? Optional.empty() : reword(message, text, Place.LITERAL);
    }

    @Override
    public Optional<String> said(String message) {
        return reword(message, inner(message), Place.MESSAGE);
    }

    @Override
    public Optional<String> wanted(String message) {
        return reword(message, inner(message), Place.LITERAL);
    }

    private Optional<String> reword(String message, String text, Place place) {
        Optional<String> whole = find(text).or(() -> allOf(text));
        if (whole.isEmpty()) {
            unknown.accept(place, text);
        }
        int start = message.indexOf(text);
        return whole.filter(said -> !said.equals(text))
                .map(said -> message.substring(0, start) + said + message.substring(start + text.length()));
    }

    private static String inner(String message) {
        return EDGES.matcher(message).replaceAll("");
    }

    private Optional<String> allOf(String text) {
        List<String> sentences = sentences(text);
        List<String> said = sentences.stream().flatMap(s -> find(s).stream()).toList();
        return sentences.size() > 1 && said.size() == sentences.size()
                ? Optional.of(String.join(" ", said))
                : Optional.empty();
    }

    private Optional<String> find(String text) {
        return catalog.find(text, words, used)
                .or(() -> Optional.of(text).filter(t -> words.isText(t) || words.isName(t)));
    }

    private static boolean isProse(String text) {
        String said = text.replaceAll("`[^`]*`", "");
        return said.chars().filter(Character::isLetter).count() > 1
                && (said.indexOf(' ') > 0 || Character.isUpperCase(said.charAt(0)))
                && !ALTERNATIVES.matcher(text).matches();
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int at = 0;
        while (end.find()) {
            sentences.add(text.substring(at, end.end()).strip());
            at = end.end();
        }
        if (at < text.length()) {
            sentences.add(text.substring(at));
        }
        return sentences;
    }
}
