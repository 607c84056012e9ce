package dev.nodesmith.generate.translation;

import dev.nodesmith.generate.format.Wording;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A place of a sentence for what is known only when a project is written: {@code {0,name}}.
 *
 * @param number by which the translation refers to it
 */
record Hole(String number, Kind kind) {

    /** How it is written; without a kind it takes anything. */
    static final Pattern WRITTEN = Pattern.compile("\\{(\\d)(?:,(list|name|number|text|value|word))?}");

    private static final String CODE = "([^`]+)";

    enum Kind {
        /** Anything within a sentence. */
        ANY("((?:(?![.?!] ).)+?)"),
        /** {@code a, b and c}. */
        LIST("((?:(?![.?!] ).)+?)"),
        /** A name of the model, or one that the program puts in. */
        NAME("((?:(?![.?!] ).)+?)"),
        NUMBER("(-?[\\d.,]+)"),
        /** A description in the model, of any number of sentences. */
        TEXT("(.+?)"),
        /** A value of run time, or its place in the name of a test that is run with many: {@code %s}. */
        VALUE("(%[dijs]|[\ue000-\uf8ff])"),
        WORD("([\\w-]+)");

        private final String regex;

        Kind(String regex) {
            this.regex = regex;
        }
    }

    static Hole of(MatchResult written) {
        String kind = written.group(2);
        return new Hole(written.group(1), kind == null ? Kind.ANY : Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }

    /** What it takes, behind the fixed part {@code before}. */
    String regex(String before) {
        boolean isCode = before.endsWith("`") && kind != Kind.TEXT;
        boolean hasArticle = kind == Kind.NAME && before.matches("(?s)(.* )?[aA] ");
        String fixed =
                hasArticle ? Pattern.quote(before.substring(0, before.length() - 1)) + "n? " : Pattern.quote(before);
        return fixed + (isCode ? CODE : kind.regex);
    }

    boolean takes(String value, ModelWords words) {
        return switch (kind) {
            case NAME -> words.isName(value) || value.equals(String.valueOf(Wording.FIRST_HOLE));
            case TEXT -> words.isText(value);
            default -> true;
        };
    }

    String translated(String value) {
        return kind == Kind.LIST ? Enumeration.spanish(value) : value;
    }
}
