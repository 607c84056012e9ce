package dev.nodesmith.evolve.merge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a list of members is, told by the line that opens it. Only lists whose order means nothing are known; the arguments of
 * a call, the values of a statement and statements themselves are not among them.
 */
enum Container {
    /** Of properties. A spread overrides what stands above it, so it is none. */
    OBJECT(
            ',',
            Pattern.compile(".*\\{"),
            Pattern.compile("(?:async |get |set |type )*\\*?([\\w$]+|'[^']+'|\"[^\"]+\"|\\[[^]]+])\\??\\s*[:,(<=].*")),
    /** Of elements; not what has to match something else by its place, and no argument of a call. */
    ARRAY(
            ',',
            Pattern.compile(
                    "(?i)(?!.*(?:values|param|args|promise|middleware|handler|hook|plugin|migration|step|column))"
                            + "(?:.* =|\\w+:|return|export default) \\["),
            Pattern.compile("(?!\\.\\.\\.)(.+),")),
    /** Properties and signatures of an interface, fields of a class. */
    TYPE(
            ';',
            Pattern.compile("(?:(?:export|declare|default|abstract) )*(?:interface|class) .*\\{"
                    + "|(?:export )?type [\\w$<>, ]+ = (?:.*& )?\\{"
                    + "|(?:readonly )?[\\w$]+\\??: \\{"),
            Pattern.compile("(?:(?:readonly|static|public|private|protected|declare|override) )*"
                    + "(?!(?:case|default)\\b)['\"]?([#\\w$-]+)['\"]?[?!]?\\s*(?:<.*>)?(?:\\(.*|:.*)")),
    /** Methods. */
    CLASS(
            '}',
            Pattern.compile("(?:(?:export|default|abstract) )*class .*\\{"),
            Pattern.compile(
                    "(?:(?:static|public|private|protected|override|async|get|set) )*\\*?([#\\w$]+)\\s*[(<].*\\{")),
    /** Declarations of a module that stand for themselves. */
    MODULE(
            '}',
            Pattern.compile(""),
            Pattern.compile("(?:export )?(?:async |abstract )?(?:function\\*?|interface|class) ([\\w$]+).*")),
    /** {@code export * from './book.js';} */
    BARREL(';', Pattern.compile(""), Pattern.compile("(export \\* from .*);")),
    /** Tests of a suite, which do not count on each other. */
    SUITE(
            ';',
            Pattern.compile("describe(?:\\.\\w+)*\\(.*\\{"),
            Pattern.compile("((?:it|test|describe)(?:\\.\\w+)*\\(.*)\\{"));

    private final char end;
    private final Pattern opener;
    private final Pattern member;

    Container(char end, Pattern opener, Pattern member) {
        this.end = end;
        this.opener = opener;
        this.member = member;
    }

    /**
     * The list that lines are added to.
     *
     * @param added one of them
     */
    static Optional<Container> around(Additions.Place place, Entry added) {
        String opener = opener(place.base().subList(0, place.at()), added.indent());
        for (Container container : values()) {
            if (container.end == added.end()
                    && container.opener.matcher(opener).matches()
                    && container.keyOf(added).isPresent()
                    && container.hasSibling(place, added)) {
                return Optional.of(container);
            }
        }
        return Optional.empty();
    }

    /** The nearest line above that stands further out; empty for what stands furthest out itself. */
    private static String opener(List<String> above, int indent) {
        return above.reversed().stream()
                .filter(line -> indent > 0 && !line.isBlank() && Entry.indentOf(line) < indent)
                .findFirst()
                .map(String::strip)
                .orElse(indent == 0 ? "" : "nothing");
    }

    /** A neighbour shows that the place is in a list; the end of a file, where functions follow each other, is its own. */
    private boolean hasSibling(Additions.Place place, Entry added) {
        return this == MODULE
                || isSibling(nearest(place, place.at() - 1, -1), added)
                || isSibling(nearest(place, place.at(), 1), added);
    }

    private static String nearest(Additions.Place place, int from, int step) {
        int at = from;
        while (at >= 0 && at < place.base().size() && place.base().get(at).isBlank()) {
            at += step;
        }
        return at >= 0 && at < place.base().size() ? place.base().get(at) : "";
    }

    private static boolean isSibling(String line, Entry added) {
        return !line.isBlank()
                && Entry.indentOf(line) == added.indent()
                && (line.endsWith(String.valueOf(added.end())) || line.endsWith("{"));
    }

    /** What may be there once only. */
    Optional<String> keyOf(Entry entry) {
        Matcher matcher = member.matcher(entry.header());
        boolean known = entry.end() == end && matcher.matches();
        return known ? Optional.of(matcher.group(1).replaceAll("^(['\"])(.*)\\1$", "$2")) : Optional.empty();
    }
}
