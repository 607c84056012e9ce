package dev.nodesmith.evolve.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A value in a JSON or YAML file. Its text is in its parts, so that what does not change is never printed anew. */
sealed interface Value {

    String text();

    /** Whether the text ends with its line, as a block of YAML does. */
    boolean endsLine();

    /** Equal for values that say the same, however they are written. */
    Object meaning();

    /** A value that is merged as one: a scalar, or a list of anything but scalars. */
    record Plain(String text, Object meaning) implements Value {

        @Override
        public boolean endsLine() {
            return text.endsWith("\n");
        }

        private static final Pattern COMMENT = Pattern.compile("//|/\\*|#");

        /** A list that is merged as one value; with comments inside, every letter of it counts. */
        static Plain list(String text, List<Object> meanings) {
            return new Plain(text, List.of(meanings, COMMENT.matcher(text).find() ? text : ""));
        }
    }

    /**
     * A mapping, or a list of different scalars, which is merged as a set.
     *
     * @param separator between items: a comma, or nothing where each has its own lines
     * @param open up to where the first item's lines begin, or its blanks
     */
    record Section(Kind kind, String separator, String open, List<Item> items, String close) implements Value {

        enum Kind {
            MAPPING,
            SET
        }

        public Section {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return open + items.stream().map(Item::text).collect(Collectors.joining()) + close;
        }

        @Override
        public boolean endsLine() {
            if (close.isEmpty() && !items.isEmpty()) {
                return items.getLast().endsLine();
            }
            return close.endsWith("\n");
        }

        @Override
        public Object meaning() {
            if (kind == Kind.SET) {
                return List.of(keys(), comments());
            }
            Map<String, Object> entries = new LinkedHashMap<>();
            items.forEach(item -> entries.put(item.key(), item.value().meaning()));
            return List.of(entries, comments());
        }

        /** What people say beside the items is as good as what the items say. */
        private String comments() {
            String edges = (open + close).replaceAll("[{}\\[\\]\\s]+", "");
            return items.stream()
                    .map(item -> item.comments().strip()
                            + item.gap().strip()
                            + item.tail().strip())
                    .collect(Collectors.joining("", "", edges));
        }

        Optional<Item> get(String key) {
            return items.stream().filter(item -> item.key().equals(key)).findFirst();
        }

        List<String> keys() {
            return items.stream().map(Item::key).toList();
        }

        /** Whether each item has lines of its own, so that marks can stand around it. */
        boolean hasLines() {
            return (open.isEmpty() || open.endsWith("\n"))
                    && !items.isEmpty()
                    && items.stream().allMatch(Item::hasLines);
        }

        /** Of the items, when they have lines. */
        String indent() {
            String lead = items.isEmpty() ? "" : items.getFirst().lead();
            return lead.substring(lead.lastIndexOf('\n') + 1);
        }

        /** The same without items. */
        Section emptied() {
            return new Section(kind, separator, open, List.of(), close);
        }

        /** With items as they would stand in another section: on lines of their own where that one has them. */
        Section like(Section other) {
            boolean lines = other.hasLines();
            Section moved = lines && hasLines() ? shifted(indent(), other.indent()) : this;
            List<Item> changed = new ArrayList<>();
            for (Item item : moved.items) {
                Item fitting = kind == Kind.SET && !other.items.isEmpty()
                        ? item.withHead(other.items.getFirst().head())
                        : item;
                boolean fits = fitting.hasLines() == lines;
                changed.add(fits ? fitting : lines ? fitting.onLine(other.indent()) : fitting.inLine());
            }
            return new Section(kind, other.separator, moved.open, changed, moved.close);
        }

        Section shifted(String from, String to) {
            List<Item> moved = new ArrayList<>();
            items.forEach(item -> moved.add(item.shifted(from, to)));
            return new Section(kind, separator, open, moved, Item.shift(close, from, to));
        }
    }
}
