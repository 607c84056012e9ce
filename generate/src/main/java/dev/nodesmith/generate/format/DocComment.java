package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A comment of documentation in its parts.
 *
 * @param text lines before the first tag
 * @param tags each with the lines that it goes on in
 */
record DocComment(List<String> text, List<String> tags) {

    static final String OPENING = "/**";
    private static final String CLOSING = "*/";
    private static final String PARAM = "@param ";

    /** One that says nothing yet. */
    static final DocComment NONE = new DocComment(List.of(), List.of());

    /** @param comment with its stars */
    static DocComment parse(String comment) {
        List<String> text = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        String inside = comment.substring(OPENING.length(), comment.length() - CLOSING.length());
        for (String line : inside.strip().lines().toList()) {
            String said = line.strip().replaceFirst("^\\*\\s?", "").stripTrailing();
            if (said.startsWith("@")) {
                tags.add(said);
            } else if (tags.isEmpty()) {
                text.add(said);
            } else {
                tags.add(tags.removeLast() + "\n" + said);
            }
        }
        while (!text.isEmpty() && text.getLast().isEmpty()) {
            text.removeLast();
        }
        return new DocComment(text, tags);
    }

    /** The same comment with the type of a parameter, behind those of the parameters before it. */
    DocComment withParameter(Parameter parameter) {
        List<String> all = new ArrayList<>(tags);
        String bare = PARAM + parameter.name();
        for (int i = 0; i < all.size(); i++) {
            String tag = all.get(i);
            if (tag.equals(bare) || tag.startsWith(bare + " ")) {
                all.set(i, parameter.tag() + tag.substring(bare.length()));
                return new DocComment(text, all);
            }
        }
        all.add(parameter.position(), parameter.tag());
        return new DocComment(text, all);
    }

    DocComment withTag(String tag) {
        List<String> all = new ArrayList<>(tags);
        all.add(tag);
        return new DocComment(text, all);
    }

    String print() {
        List<String> lines = new ArrayList<>(text);
        if (!text.isEmpty() && !tags.isEmpty()) {
            lines.add("");
        }
        tags.forEach(tag -> lines.addAll(tag.lines().toList()));
        if (lines.size() == 1) {
            return OPENING + " " + lines.getFirst() + " " + CLOSING;
        }
        StringBuilder out = new StringBuilder(OPENING + "\n");
        lines.forEach(line -> out.append(line.isEmpty() ? " *" : " * " + line).append('\n'));
        return out.append(' ').append(CLOSING).toString();
    }

    /**
     * @param position among the tags, where no tag speaks of it yet
     * @param shown its name, in brackets when it may be left out
     */
    record Parameter(String type, String name, String shown, int position) {

        String tag() {
            return PARAM + "{" + type + "} " + shown;
        }
    }
}
