package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Position;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in a model author's words what the YAML parser found. */
final class YamlSyntax {

    /** The first whose {@code sign} is in the parser's text speaks. */
    private record Translation(String sign, String message, String hint) {}

    private static final List<Translation> TRANSLATIONS = List.of(
            new Translation(
                    "mapping values are not allowed",
                    "A second `: ` stands in this line.",
                    "put a value that holds `: ` into quotes; begin each key on a line of its own"),
            new Translation("(TAB)", "A tab stands where YAML wants spaces.", "indent with spaces"),
            new Translation(
                    "'@'", "A value cannot begin with `@`.", "the type comes first, as in `title: string @search`"),
            new Translation("'`'", "A value cannot begin with a backtick.", "put it into quotes"),
            new Translation(
                    "expected ',' or",
                    "This list or mapping in brackets is broken here.",
                    "inside { } and [ ] a value with brackets or commas needs quotes, as in { tags: \"Tag[]\" }"),
            new Translation(
                    "expected <block end>", "This line is not indented as its neighbours are.", "align the keys"),
            new Translation("could not find expected ':'", "A key is not followed by `:`.", "write `key: value`"),
            new Translation("found undefined alias", "This alias names no anchor.", "define it first"),
            new Translation("found unexpected end of stream", "A quote is opened and never closed.", "close it"));

    private YamlSyntax() {}

    static RefusedFileException refusal(YamlEngineException cause, SourceText source) {
        if (cause instanceof ReaderException reader) {
            return new RefusedFileException(
                    new Place("", source.position(reader.getPosition()), Optional.empty()),
                    String.format("The character U+%04X cannot stand in a YAML file.", reader.getCodePoint()),
                    Optional.of("remove it"));
        }
        if (cause instanceof MarkedYamlEngineException marked) {
            return translated(marked);
        }
        return new RefusedFileException(
                new Place("", new Position(1, 1), Optional.empty()),
                "The file is not YAML: " + cause.getMessage() + ".",
                Optional.empty());
    }

    private static RefusedFileException translated(MarkedYamlEngineException cause) {
        Position position = cause.getProblemMark()
                .or(cause::getContextMark)
                .map(mark -> new Position(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Position(1, 1));
        Place place = new Place("", position, Optional.empty());
        String problem = String.valueOf(cause.getProblem());
        return TRANSLATIONS.stream()
                .filter(translation -> problem.contains(translation.sign()))
                .findFirst()
                .map(found -> new RefusedFileException(place, found.message(), Optional.of(found.hint())))
                .orElseGet(() ->
                        new RefusedFileException(place, "The file is not YAML: " + problem + ".", Optional.empty()));
    }
}
