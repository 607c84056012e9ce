package dev.nodesmith.generate.translation;

import java.util.regex.Pattern;

/** {@code a, b and c} in Spanish: {@code a, b y c}, and {@code e} before the sound of an i. */
final class Enumeration {

    private static final Pattern BEFORE_I = Pattern.compile("(?i),? and (?=`?h?i(?![aeo]))");

    private static final Pattern BEFORE_O = Pattern.compile("(?i),? or (?=`?h?o)");

    private Enumeration() {}

    static String spanish(String english) {
        String and = BEFORE_I.matcher(english).replaceAll(" e ").replaceAll(",? and ", " y ");
        return BEFORE_O.matcher(and).replaceAll(" u ").replaceAll(",? or ", " o ");
    }
}
