package dev.nodesmith.model.regex;

import dev.nodesmith.model.regex.PatternCheck.Fault;
import dev.nodesmith.model.regex.Term.Choice;
import dev.nodesmith.model.regex.Term.Look;
import dev.nodesmith.model.regex.Term.One;
import dev.nodesmith.model.regex.Term.Repeat;
import dev.nodesmith.model.regex.Term.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recursive descent over the grammar of ECMA-262, section 22.2.1, with the {@code u} flag's strictness. */
final class PatternParser {

    private static final int MOST_DEPTH = 40;
    private static final int MOST_REPEAT = 10_000;
    private static final Pattern BOUNDS = Pattern.compile("\\{([0-9]{1,6})(?:(,)([0-9]{1,6})?)?\\}");
    private static final Pattern GROUP_NAME = Pattern.compile("<([A-Za-z_$][A-Za-z0-9_$]*)>");

    private final String pattern;
    private final int groups;
    private int at;
    private int depth;

    private PatternParser(String pattern) {
        this.pattern = pattern;
        this.groups = countGroups(pattern);
    }

    static Term parse(String pattern) {
        PatternParser parser = new PatternParser(pattern);
        Term term = parser.choice();
        if (parser.at < pattern.length()) {
            throw parser.invalid("This `)` has no partner.", "a plain parenthesis is `\\)`");
        }
        return term;
    }

    private static int countGroups(String pattern) {
        int count = 0;
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass || c == '[') {
                inClass = c != ']';
            } else if (c == '(' && (!pattern.startsWith("(?", i) || pattern.startsWith("(?<", i))) {
                count++;
            }
        }
        return count;
    }

    private Term choice() {
        if (++depth > MOST_DEPTH) {
            throw invalid("More than " + MOST_DEPTH + " groups are nested here.", "simplify the pattern");
        }
        List<Term> options = new ArrayList<>();
        do {
            options.add(sequence());
        } while (take("|"));
        depth--;
        return options.size() == 1 ? options.getFirst() : new Choice(List.copyOf(options));
    }

    private Term sequence() {
        List<Term> parts = new ArrayList<>();
        while (at < pattern.length() && !next('|') && !next(')')) {
            int from = at;
            Term atom = atom();
            parts.add(repeated(atom, from));
        }
        return new Sequence(List.copyOf(parts));
    }

    private Term repeated(Term atom, int from) {
        int quantifier = at;
        int least;
        int most;
        if (take("*")) {
            least = 0;
            most = Term.UNBOUNDED;
        } else if (take("+")) {
            least = 1;
            most = Term.UNBOUNDED;
        } else if (take("?")) {
            least = 0;
            most = 1;
        } else if (next('{')) {
            Matcher bounds = BOUNDS.matcher(pattern).region(at, pattern.length());
            if (!bounds.lookingAt()) {
                throw invalid("`{` begins a repeat count here, as in `{3}` or `{2,5}`.", "a plain brace is `\\{`");
            }
            least = Integer.parseInt(bounds.group(1));
            most = bounds.group(2) == null
                    ? least
                    : bounds.group(3) == null ? Term.UNBOUNDED : Integer.parseInt(bounds.group(3));
            if (most < least || least > MOST_REPEAT) {
                throw invalid("This repeat count is out of order or above " + MOST_REPEAT + ".", "smaller first");
            }
            at = bounds.end();
        } else {
            return atom;
        }
        boolean nothing = atom instanceof Sequence sequence && sequence.parts().isEmpty();
        if (atom instanceof Look || (nothing && !pattern.startsWith("(", from))) {
            at = quantifier;
            throw invalid("There is nothing to repeat here.", "`^`, `$`, `\\b` and lookarounds cannot be repeated");
        }
        take("?");
        return new Repeat(atom, least, most);
    }

    private Term atom() {
        char c = pattern.charAt(at);
        return switch (c) {
            case '^', '$' -> {
                at++;
                yield Sequence.EMPTY;
            }
            case '.' -> {
                at++;
                yield new One(CharSet.NOT_LINE_END);
            }
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            case '*', '+', '?' ->
                throw invalid("There is nothing to repeat here.", "a plain `" + c + "` is `\\" + c + "`");
            case '{', '}', ']' -> throw invalid("A plain `" + c + "` must be escaped.", "write `\\" + c + "`");
            default -> {
                int codePoint = pattern.codePointAt(at);
                at += Character.charCount(codePoint);
                yield new One(CharSet.of(codePoint));
            }
        };
    }

    private Term group() {
        int from = at++;
        boolean look = false;
        if (take("?")) {
            if (take("=") || take("!") || take("<=") || take("<!")) {
                look = true;
            } else if (next('<')) {
                Matcher name = GROUP_NAME.matcher(pattern).region(at, pattern.length());
                if (!name.lookingAt()) {
                    throw invalid("A group name is expected here.", "as in `(?<year>[0-9]{4})`");
                }
                at = name.end();
            } else if (!take(":")) {
                throw invalid(
                        "JavaScript has no group that begins with `(?" + rest(1) + "`.",
                        "it knows (?:…), (?=…), (?!…), (?<=…), (?<!…) and (?<name>…); flags cannot be set inside");
            }
        }
        Term body = choice();
        if (!take(")")) {
            at = from;
            throw invalid("This `(` is never closed.", "a plain parenthesis is `\\(`");
        }
        return look ? new Look(body) : body;
    }

    private Term escape() {
        Optional<CharSet> set = ClassEscapes.at(pattern, at);
        if (set.isPresent()) {
            at += 2;
            return new One(set.get());
        }
        if (pattern.startsWith("\\b", at) || pattern.startsWith("\\B", at)) {
            at += 2;
            return Sequence.EMPTY;
        }
        if (at + 1 < pattern.length() && pattern.charAt(at + 1) >= '1' && pattern.charAt(at + 1) <= '9') {
            return backReference();
        }
        return new One(CharSet.of(character("")));
    }

    private Term backReference() {
        int number = pattern.charAt(at + 1) - '0';
        if (number > groups) {
            throw invalid("`\\" + number + "` refers to a group that is not there.", "groups are counted from 1");
        }
        at += 2;
        return Sequence.EMPTY;
    }

    private Term characterClass() {
        int from = at++;
        boolean negated = take("^");
        CharSet set = CharSet.NONE;
        while (!take("]")) {
            if (at >= pattern.length()) {
                at = from;
                throw invalid("This `[` is never closed.", "a plain bracket is `\\[`");
            }
            set = set.or(member());
        }
        return new One(negated ? set.not() : set);
    }

    private CharSet member() {
        Optional<CharSet> escape = ClassEscapes.at(pattern, at);
        if (escape.isPresent()) {
            at += 2;
            if (next('-') && !pattern.startsWith("-]", at)) {
                throw invalid("A range cannot begin with a set such as `\\w`.", "put the `-` last: `[\\w.-]`");
            }
            return escape.get();
        }
        int first = classCharacter();
        if (!next('-') || pattern.startsWith("-]", at)) {
            return CharSet.of(first);
        }
        at++;
        if (at >= pattern.length() || ClassEscapes.at(pattern, at).isPresent()) {
            throw invalid("A range needs a character at its end.", "put the `-` last: `[\\w.-]`");
        }
        int last = classCharacter();
        if (last < first) {
            throw invalid("This range runs backwards.", "the smaller character goes first");
        }
        return CharSet.between(first, last);
    }

    private int classCharacter() {
        if (next('\\')) {
            return pattern.startsWith("\\b", at) ? skip(2, '\b') : character("-");
        }
        int codePoint = pattern.codePointAt(at);
        return skip(Character.charCount(codePoint), codePoint);
    }

    /** An escape of one character; {@code also} may be escaped here besides the syntax characters. */
    private int character(String also) {
        if (at + 1 >= pattern.length()) {
            throw invalid("The pattern ends in a backslash.", "a plain backslash is `\\\\`");
        }
        char c = pattern.charAt(at + 1);
        return switch (c) {
            case 't' -> skip(2, '\t');
            case 'n' -> skip(2, '\n');
            case 'v' -> skip(2, 0x0B);
            case 'f' -> skip(2, '\f');
            case 'r' -> skip(2, '\r');
            case '0' -> skip(2, 0);
            case 'x' -> hexadecimal(2);
            case 'u' -> hexadecimal(4);
            default -> {
                if ("^$\\.*+?()[]{}|/".indexOf(c) < 0 && also.indexOf(c) < 0) {
                    throw invalid("JavaScript knows no escape `\\" + c + "` here.", ClassEscapes.hint(c));
                }
                yield skip(2, c);
            }
        };
    }

    private int hexadecimal(int digits) {
        int end = at + 2 + digits;
        if (end > pattern.length() || !pattern.substring(at + 2, end).matches("[0-9A-Fa-f]+")) {
            throw invalid(
                    "`" + pattern.substring(at, at + 2) + "` needs " + digits + " hexadecimal digits.",
                    "as in \\u00e9");
        }
        return skip(2 + digits, Integer.parseInt(pattern.substring(at + 2, end), 16));
    }

    private int skip(int length, int value) {
        at += length;
        return value;
    }

    private boolean next(char c) {
        return at < pattern.length() && pattern.charAt(at) == c;
    }

    private boolean take(String sign) {
        if (pattern.startsWith(sign, at)) {
            at += sign.length();
            return true;
        }
        return false;
    }

    private String rest(int length) {
        return pattern.substring(at, Math.min(pattern.length(), at + length));
    }

    private InvalidPatternException invalid(String message, String hint) {
        return new InvalidPatternException(new Fault(at, message, Optional.of(hint)));
    }
}
