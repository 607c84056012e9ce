package dev.nodesmith.evolve.merge;

import dev.nodesmith.evolve.merge.Bracketed.Found;
import dev.nodesmith.evolve.merge.Value.Plain;
import dev.nodesmith.evolve.merge.Value.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML by its parser's events, whose marks say where each value lies. In block style an item has the lines from the end of the
 * one before to its own last one, so comments belong to what stands below them.
 */
final class YamlReader {

    private final YamlPlaces places;
    private final String text;
    private final Iterator<Event> events;

    private YamlReader(String text) {
        this.text = text;
        this.places = new YamlPlaces(text);
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setBufferSize(text.length() + 1)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    static Optional<KeyedDocument> read(String text) {
        try {
            return new YamlReader(text).document();
        } catch (UnreadableException | YamlEngineException e) {
            return Optional.empty();
        }
    }

    private Optional<KeyedDocument> document() {
        events.next();
        Event start = events.next();
        Event root = start.getEventId() == ID.DocumentStart ? events.next() : start;
        if (root.getEventId() != ID.MappingStart || places.isFlow(root)) {
            return Optional.empty();
        }
        int first = places.lineStart(places.start(root));
        Read read = blockMapping(first);
        events.next();
        boolean alone = events.next().getEventId() == ID.StreamEnd;
        return alone && read.value() instanceof Section section
                ? Optional.of(new KeyedDocument(text.substring(0, first), section, text.substring(read.end())))
                : Optional.empty();
    }

    /** A value and where it ends. */
    private record Read(Value value, int end) {}

    /** @param from where the value's text begins: behind its key, in block style in the line below */
    private Read value(Event event, int from) {
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar, from);
            case AliasEvent alias ->
                new Read(new Plain(text.substring(from, places.end(alias)), "*" + alias.getAlias()), places.end(alias));
            case CollectionStartEvent start when places.isFlow(start) -> flow(start);
            case CollectionStartEvent start when start.getEventId() == ID.MappingStart -> blockMapping(from);
            case CollectionStartEvent ignored -> blockList(from);
            default -> throw new UnreadableException(event.toString());
        };
    }

    private Read scalar(ScalarEvent scalar, int from) {
        int end = Math.max(from, places.end(scalar));
        return new Read(new Plain(text.substring(from, end), YamlPlaces.meaning(scalar)), end);
    }

    private Read blockMapping(int from) {
        List<Item> items = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int at = from;
        for (Event event = events.next(); event.getEventId() != ID.MappingEnd; event = events.next()) {
            int start = places.start(event);
            if (!(event instanceof ScalarEvent key) || !places.standsFirst(start) || !keys.add(key.getValue())) {
                throw new UnreadableException("a key that is none, or stands twice");
            }
            Event valueEvent = events.next();
            int valueStart = places.valueStart(places.end(event), valueEvent);
            Read read = value(valueEvent, valueStart);
            int end = places.lineEnd(read.end());
            items.add(new Item(
                    key.getValue(),
                    text.substring(at, start),
                    text.substring(start, valueStart),
                    read.value(),
                    "",
                    "",
                    text.substring(read.end(), end)));
            at = end;
        }
        return new Read(new Section(Section.Kind.MAPPING, "", "", items, ""), at);
    }

    /** A set when each element is a scalar in one line. */
    private Read blockList(int from) {
        List<Item> items = new ArrayList<>();
        List<Object> meanings = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        boolean isSet = true;
        int at = from;
        for (Event event = events.next(); event.getEventId() != ID.SequenceEnd; event = events.next()) {
            int start = places.start(event);
            Read read = value(event, event instanceof CollectionStartEvent ? places.lineStart(start) : start);
            int end = places.lineEnd(read.end());
            int dash = text.lastIndexOf('-', Math.max(start - 1, 0));
            isSet &= event instanceof ScalarEvent scalar
                    && places.standsFirst(dash)
                    && keys.add(YamlPlaces.meaning(scalar))
                    && read.value().text().indexOf('\n') < 0;
            if (isSet) {
                items.add(new Item(
                        YamlPlaces.meaning((ScalarEvent) event),
                        text.substring(at, dash),
                        text.substring(dash, start),
                        read.value(),
                        "",
                        "",
                        text.substring(read.end(), end)));
            }
            meanings.add(read.value().meaning());
            at = end;
        }
        return new Read(
                isSet
                        ? new Section(Section.Kind.SET, "", "", items, "")
                        : Plain.list(text.substring(from, at), meanings),
                at);
    }

    private Read flow(CollectionStartEvent start) {
        boolean mapping = start.getEventId() == ID.MappingStart;
        int from = places.start(start);
        List<Found> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != ID.MappingEnd && event.getEventId() != ID.SequenceEnd) {
            int itemStart = places.start(event);
            Event valueEvent = mapping ? events.next() : event;
            int valueStart = mapping ? places.valueStart(places.end(event), valueEvent) : itemStart;
            Read read = value(valueEvent, valueStart);
            String key = event instanceof ScalarEvent scalar ? YamlPlaces.meaning(scalar) : "";
            if (mapping && items.stream().anyMatch(item -> item.key().equals(key))) {
                throw new UnreadableException("the key " + key + " twice");
            }
            items.add(new Found(key, itemStart, valueStart, read.value(), read.end()));
            event = events.next();
        }
        int end = places.end(event);
        return new Read(
                mapping
                        ? Bracketed.section(Section.Kind.MAPPING, text, from, end, items)
                        : JsonReader.list(text, from, end, items),
                end);
    }
}
