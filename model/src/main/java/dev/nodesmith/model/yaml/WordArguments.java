package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Suggestion;
import dev.nodesmith.model.yaml.FieldSpec.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The {@code @words} of a line by name: known ones only, none twice, each with an argument exactly where it takes one. */
final class WordArguments {

    private final String path;
    private final Problems problems;
    private final Map<String, Word> words = new LinkedHashMap<>();

    private WordArguments(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    /**
     * Sorts out {@code written}.
     *
     * @param valued those of {@code known} that take an argument
     * @param what the thing described, for messages
     */
    static WordArguments of(
            List<Word> written, List<String> known, Set<String> valued, String what, String path, Problems problems) {
        WordArguments arguments = new WordArguments(path, problems);
        for (Word word : written) {
            arguments.add(word, known, valued, what);
        }
        return arguments;
    }

    private void add(Word word, List<String> known, Set<String> valued, String what) {
        String name = word.name().value();
        Place place = Place.of(path, word.name());
        if (!known.contains(name)) {
            Optional<String> hint = name.equals("required")
                    ? Optional.of("required is `!` behind the type")
                    : Suggestion.nearest(name, known)
                            .map(near -> "did you mean `@" + near + "`?")
                            .or(() -> Optional.of("known here: @" + String.join(", @", known)));
            problems.error(place, "`@" + name + "` cannot be said of " + what + ".", hint);
        } else if (valued.contains(name)
                && word.argument().filter(a -> !a.value().isEmpty()).isEmpty()) {
            problems.error(place, "`@" + name + "` needs an argument, as in `@" + name + "(…)`.");
        } else if (!valued.contains(name) && word.argument().isPresent()) {
            problems.error(place, "`@" + name + "` takes no argument.", "write `@" + name + "`");
        } else if (words.putIfAbsent(name, word) != null) {
            problems.error(place, "`@" + name + "` stands twice.", "keep one of them");
        }
    }

    boolean has(String name) {
        return words.containsKey(name);
    }

    Optional<Scalar> place(String name) {
        return Optional.ofNullable(words.get(name)).map(Word::name);
    }

    Optional<Scalar> argument(String name) {
        return Optional.ofNullable(words.get(name)).flatMap(Word::argument);
    }

    Optional<String> text(String name) {
        return argument(name).map(Scalar::value);
    }

    /** The former name, which must be a name. */
    Optional<String> was() {
        return argument("was")
                .filter(name -> Identifiers.accept(name, path + ".was", "the former thing", problems))
                .map(Scalar::value);
    }
}
