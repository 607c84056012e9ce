package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Field.Presence;
import dev.nodesmith.model.Suggestion;
import dev.nodesmith.model.yaml.FieldSpec.Shape;
import dev.nodesmith.model.yaml.FieldSpec.TypeSpec;
import dev.nodesmith.model.yaml.FieldSpec.Word;
import dev.nodesmith.model.yaml.LineScanner.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parses the line of a field or relation:
 *
 * <pre>line = type ["(" arguments ")"] ["[]"] ["!"] ["=" default] {"@" word ["(" argument ")"]}</pre>
 *
 * <p>{@code price: decimal(10,2)! = 0.00 @min(0) @sort} gives type {@code decimal} with arguments {@code 10} and {@code 2},
 * required, default {@code 0.00}, words {@code min} with {@code 0} and {@code sort}.
 */
final class LineParser {

    private static final String UNCLOSED =
            "if the line stands inside { }, put it into quotes; ` #` begins a comment unless it is quoted";

    private static final String UNCLOSED_PATTERN =
            "a `[` without its `]`, or a backslash too many, hides the `)`; ` #` begins a comment unless the line is"
                    + " quoted";

    private static final int MOST_LENGTH = 10_000;

    private final Scalar line;
    private final String path;
    private final Problems problems;
    private final LineScanner in;

    private LineParser(Scalar line, String path, Problems problems) {
        this.line = line;
        this.path = path;
        this.problems = problems;
        this.in = new LineScanner(line);
    }

    /** The parts of the line; absent, and reported, when they cannot be told apart. */
    static Optional<FieldSpec> parse(Scalar line, String path, Problems problems) {
        if (line.value().length() > MOST_LENGTH) {
            problems.error(Place.of(path, line), "This line is longer than " + MOST_LENGTH + " characters.");
            return Optional.empty();
        }
        return new LineParser(line, path, problems).line();
    }

    private Optional<FieldSpec> line() {
        Optional<TypeSpec> type = type();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        in.skipSpaces();
        Presence presence = in.take("!") ? Presence.REQUIRED : Presence.OPTIONAL;
        in.skipSpaces();
        Optional<Node> defaultValue = in.take("=") ? defaultValue() : Optional.empty();
        List<Word> words = new ArrayList<>();
        while (!in.atEnd()) {
            if (!in.take("@")) {
                return unexpected();
            }
            Optional<Word> word = word();
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.add(word.get());
        }
        return Optional.of(new FieldSpec(type.get(), presence, defaultValue, List.copyOf(words)));
    }

    private Optional<TypeSpec> type() {
        in.skipSpaces();
        Scalar name = in.word();
        if (name.value().isEmpty()) {
            problems.error(
                    Place.of(path, line), "A type is expected here.", "for example `title: string(200)! @search`");
            return Optional.empty();
        }
        Optional<List<Scalar>> arguments = Optional.empty();
        if (in.next('(')) {
            Optional<Scalar> between = arguments(Arguments.VALUES, name);
            if (between.isEmpty()) {
                return Optional.empty();
            }
            arguments = between.map(LineScanner::split);
        }
        Shape shape = in.take("[]") ? Shape.LIST : Shape.SINGLE;
        return Optional.of(new TypeSpec(name, arguments, shape));
    }

    private Optional<Node> defaultValue() {
        in.skipSpaces();
        Scalar value = in.chunk();
        if (value.value().isEmpty()) {
            problems.error(Place.within(path, line, in.offset(), ""), "A default value is expected behind `=`.");
            return Optional.empty();
        }
        return Optional.of(LineScanner.unquoted(value));
    }

    private Optional<Word> word() {
        Scalar name = in.word();
        if (!in.next('(')) {
            return Optional.of(new Word(name, Optional.empty()));
        }
        Arguments kind = name.value().equals("pattern") ? Arguments.PATTERN : Arguments.VALUES;
        Optional<Scalar> between = arguments(kind, name);
        if (kind == Arguments.VALUES) {
            between = between.map(LineScanner::unquoted);
        }
        return between.map(argument -> new Word(name, Optional.of(argument)));
    }

    private Optional<Scalar> arguments(Arguments kind, Scalar owner) {
        int opened = in.offset();
        Optional<Scalar> between = in.parenthesised(kind);
        if (between.isEmpty()) {
            problems.error(
                    Place.within(path, line, opened, line.value().substring(opened)),
                    "The `(` behind `" + owner.value() + "` is never closed.",
                    kind == Arguments.PATTERN ? UNCLOSED_PATTERN : UNCLOSED);
        }
        return between;
    }

    private Optional<FieldSpec> unexpected() {
        int from = in.offset();
        String rest = in.chunk().value();
        problems.error(
                Place.within(path, line, from, rest),
                "`" + rest
                        + "` is not expected here: behind the type come `!`, `= default` and `@words`, in this order.",
                hintFor(rest));
        return Optional.empty();
    }

    private static Optional<String> hintFor(String rest) {
        if (rest.startsWith("!")) {
            return Optional.of("`!` goes directly behind the type");
        }
        if (rest.startsWith("=")) {
            return Optional.of("the default goes before the first `@word`");
        }
        if (rest.startsWith("?")) {
            return Optional.of("a field without `!` is optional");
        }
        return Suggestion.nearest(rest, Keys.FIELD)
                .map(near -> "did you mean `@" + near + "`?")
                .or(() -> Optional.of("put text with spaces into quotes"));
    }
}
