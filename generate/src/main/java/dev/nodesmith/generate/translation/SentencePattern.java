package dev.nodesmith.generate.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry with holes, ready to be compared.
 *
 * @param landmark longest fixed part: to look for it takes less time than to compare
 * @param weight letters outside of holes; more of them make an entry more special
 */
record SentencePattern(Entry entry, Pattern pattern, List<Hole> holes, String landmark, int weight) {

    static SentencePattern of(Entry entry) {
        StringBuilder regex = new StringBuilder();
        List<Hole> holes = new ArrayList<>();
        String landmark = "";
        int weight = entry.sentence().length();
        int at = 0;
        Matcher written = Hole.WRITTEN.matcher(entry.sentence());
        while (written.find()) {
            Hole hole = Hole.of(written);
            String before = entry.sentence().substring(at, written.start());
            landmark = longer(landmark, before.stripTrailing());
            regex.append(hole.regex(before));
            holes.add(hole);
            weight -= written.end() - written.start();
            at = written.end();
        }
        String rest = entry.sentence().substring(at);
        Pattern pattern = Pattern.compile(regex.append(Pattern.quote(rest)).toString(), Pattern.DOTALL);
        return new SentencePattern(entry, pattern, List.copyOf(holes), longer(landmark, rest), weight);
    }

    private static String longer(String part, String other) {
        return other.length() > part.length() ? other : part;
    }

    Optional<String> translate(String text, ModelWords words) {
        if (!text.contains(landmark)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (int i = 0; i < holes.size(); i++) {
            if (!holes.get(i).takes(matcher.group(i + 1), words)) {
                return Optional.empty();
            }
        }
        return Optional.of(Hole.WRITTEN
                .matcher(entry.translation())
                .replaceAll(hole -> Matcher.quoteReplacement(value(hole, matcher))));
    }

    private String value(MatchResult hole, Matcher matched) {
        for (int i = 0; i < holes.size(); i++) {
            if (holes.get(i).number().equals(hole.group(1))) {
                return holes.get(i).translated(matched.group(i + 1));
            }
        }
        throw new IllegalStateException("no value for " + hole.group() + " of: " + entry.sentence());
    }
}
