package dev.nodesmith.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A sentence as a list of lower-case words, to be asked what stands in it. */
record Words(List<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}#+]+");
    private static final Set<String> REFUSALS = Set.of("no", "not", "never", "without", "avoid", "except", "instead");

    /** How far before a name its refusal may stand: {@code not with an Oracle}. */
    private static final int REACH = 3;

    /** Letters that a shortened name needs at least. */
    private static final int SHORTENED = 5;

    static Words of(String text) {
        return new Words(Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** The words that begin as those of the phrase do, one after the other. */
    Optional<String> find(String phrase) {
        List<String> wanted = of(phrase).words();
        for (int at = 0; at + wanted.size() <= words.size(); at++) {
            if (begins(at, wanted)) {
                return Optional.of(String.join(" ", words.subList(at, at + wanted.size())));
            }
        }
        return Optional.empty();
    }

    private boolean begins(int at, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!words.get(at + i).startsWith(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** How a name is spoken of. */
    enum Mention {
        WANTED,
        REFUSED,
        ABSENT
    }

    /** Names are whole words, with or without the ending of {@code nestjs}; of long ones the beginning is enough, {@code postgres}. */
    Mention mention(String name) {
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (word.equals(name)
                    || word.equals(name + "js")
                    || (word.length() >= SHORTENED && name.startsWith(word))) {
                boolean refused =
                        words.subList(Math.max(0, at - REACH), at).stream().anyMatch(REFUSALS::contains);
                return refused ? Mention.REFUSED : Mention.WANTED;
            }
        }
        return Mention.ABSENT;
    }
}
