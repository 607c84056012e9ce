package dev.nodesmith.generate.plan;

import java.util.regex.Pattern;

/** The indefinite article goes by sound, which spelling mostly shows: {@code a user}, {@code an hour}, {@code an invoice}. */
public final class Article {

    /** Words that begin with a vowel letter but with the sound of {@code y} or {@code w}. */
    private static final Pattern CONSONANT_SOUND =
            Pattern.compile("^(?:uni(?!n|m|d)|us[aeiu]|ut[ei]|ur[aeiou]|ubi|uk|eu|ew|one|once|ouija|uuid|url|u-)");

    private static final Pattern SILENT_H = Pattern.compile("^(?:hour|honest|honou?r|heir)");

    private Article() {}

    /** {@code a book}, {@code an author}. */
    public static String with(String words) {
        return (an(words) ? "an " : "a ") + words;
    }

    private static boolean an(String words) {
        boolean vowel = "aeiou".indexOf(words.charAt(0)) >= 0;
        return vowel
                ? !CONSONANT_SOUND.matcher(words).find()
                : SILENT_H.matcher(words).find();
    }
}
