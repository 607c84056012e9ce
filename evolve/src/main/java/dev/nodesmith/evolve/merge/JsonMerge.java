package dev.nodesmith.evolve.merge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Merges JSON by key. A file that was indented otherwise, by tabs or by four, is compared with Nodesmith's in its own indentation. */
record JsonMerge() implements FileMerge {

    private static final FileMerge BY_KEY = new KeyedMerge(JsonReader::read);
    private static final Pattern FIRST_KEY = Pattern.compile("^\\{\n([ \t]+)\"", Pattern.MULTILINE);
    private static final Pattern MARGIN = Pattern.compile("^[ \t]+", Pattern.MULTILINE);

    @Override
    public Merged merge(Versions versions) {
        String unit = unit(versions.yours());
        return BY_KEY.merge(
                new Versions(indented(versions.base(), unit), versions.yours(), indented(versions.fresh(), unit)));
    }

    private static String unit(String text) {
        Matcher matcher = FIRST_KEY.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String indented(String text, String unit) {
        String own = unit(text);
        return unit.isEmpty() || own.isEmpty() || own.equals(unit)
                ? text
                : MARGIN.matcher(text)
                        .replaceAll(margin -> unit.repeat(margin.group().length() / own.length()));
    }
}
