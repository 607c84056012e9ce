package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Position;
import dev.nodesmith.model.yaml.Scalar.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Makes the tree from parser events. Going by events, not by finished nodes, refuses a hostile file while it is being read:
 * depth and aliases are counted as they come, and an alias shares the node it names in place of copying it.
 */
final class YamlTreeReader {

    static final int MOST_DEPTH = 50;
    static final int MOST_ALIASES = 100;
    static final int MOST_ALIASED_NODES = 10_000;

    private final SourceText source;
    private final Problems problems;
    private final Iterator<Event> events;
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private int aliases;
    private int aliasedNodes;

    private YamlTreeReader(String text, Problems problems) {
        this.source = new SourceText(text);
        this.problems = problems;
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(YamlText.MOST_BYTES)
                .setUseMarks(true)
                // The scanner copies its buffer for each part of a long token that does not fit into it.
                .setBufferSize(text.length() + 1)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The root of the only document; absent when the file is empty. */
    static Optional<Node> read(String text, Problems problems) {
        YamlTreeReader reader = new YamlTreeReader(text, problems);
        try {
            return reader.document();
        } catch (YamlEngineException e) {
            throw YamlSyntax.refusal(e, reader.source);
        }
    }

    private Optional<Node> document() {
        Optional<Node> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, DocumentEnd, StreamEnd, Comment -> {}
                case DocumentStart -> {
                    if (root.isPresent()) {
                        throw refused(event, "A second document begins here; a model is one document.", "remove `---`");
                    }
                }
                default -> root = Optional.of(node(event, 1));
            }
        }
        return root;
    }

    private Node node(Event event, int depth) {
        if (depth > MOST_DEPTH) {
            throw refused(event, "More than " + MOST_DEPTH + " levels are nested here.", "no model needs that");
        }
        Node node = switch (event) {
            case AliasEvent alias -> aliased(alias);
            case ScalarEvent scalar -> scalar(scalar);
            case CollectionStartEvent start when start.getEventId() == ID.SequenceStart -> sequence(start, depth);
            case CollectionStartEvent start -> mapping(start, depth);
            default -> throw new IllegalStateException("Unexpected YAML event " + event);
        };
        if (event instanceof NodeEvent anchored && !(event instanceof AliasEvent)) {
            anchored.getAnchor().ifPresent(anchor -> anchors.put(anchor, node));
        }
        return node;
    }

    private Node aliased(AliasEvent event) {
        Node target = anchors.get(event.getAlias());
        if (target == null) {
            String alias = "*" + event.getAlias();
            problems.error(
                    new Place("", position(event), Optional.of(alias)),
                    "`" + alias + "` names no anchor that ends before it.",
                    "write the value out");
            return new Scalar("", Style.PLAIN, position(event), source, index(event), index(event));
        }
        aliases++;
        aliasedNodes += target.weight();
        if (aliases > MOST_ALIASES || aliasedNodes > MOST_ALIASED_NODES) {
            throw refused(
                    event,
                    "Too many aliases: at most " + MOST_ALIASES + ", standing for at most " + MOST_ALIASED_NODES
                            + " values together.",
                    "write the values out");
        }
        return target;
    }

    /** Of {@code !string}, which YAML takes for a tag, {@code string} is read on. */
    private Scalar scalar(ScalarEvent event) {
        event.getTag().ifPresent(tag -> refuseTag(event, tag));
        String value = event.getValue().isEmpty()
                ? event.getTag().map(tag -> tag.substring(1)).orElse("")
                : event.getValue();
        return new Scalar(
                value,
                event.isPlain() ? Style.PLAIN : Style.QUOTED,
                position(event),
                source,
                index(event),
                event.getEndMark().map(Mark::getIndex).orElse(0));
    }

    private Sequence sequence(CollectionStartEvent start, int depth) {
        start.getTag().ifPresent(tag -> refuseTag(start, tag));
        List<Node> items = new ArrayList<>();
        int weight = 1;
        for (Event next = events.next(); next.getEventId() != ID.SequenceEnd; next = events.next()) {
            Node item = node(next, depth + 1);
            weight += item.weight();
            items.add(item);
        }
        return new Sequence(List.copyOf(items), position(start), weight);
    }

    private Mapping mapping(CollectionStartEvent start, int depth) {
        start.getTag().ifPresent(tag -> refuseTag(start, tag));
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        int weight = 1;
        for (Event next = events.next(); next.getEventId() != ID.MappingEnd; next = events.next()) {
            Node key = node(next, depth + 1);
            Node value = node(events.next(), depth + 1);
            weight += key.weight() + value.weight();
            if (key instanceof Scalar name) {
                Mapping.Entry first = entries.putIfAbsent(name.value(), new Mapping.Entry(name, value));
                if (first != null) {
                    problems.error(
                            Place.of("", name),
                            "The key `" + name.value() + "` stands twice, first in line "
                                    + first.key().position().line() + ".",
                            "keep one of them");
                }
            } else {
                problems.error(Place.of("", key), "A key must be a word; here it is " + key.kind() + ".");
            }
        }
        return new Mapping(List.copyOf(entries.values()), position(start), weight);
    }

    private void refuseTag(Event event, String tag) {
        problems.error(
                new Place("", position(event), Optional.of(tag)),
                "YAML tags such as `" + tag + "` are not read.",
                "`!` for required goes behind the type, as in `title: string!`; text that begins with `!` needs"
                        + " quotes");
    }

    private static Position position(Event event) {
        return event.getStartMark()
                .map(mark -> new Position(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Position(1, 1));
    }

    private static int index(Event event) {
        return event.getStartMark().map(Mark::getIndex).orElse(0);
    }

    private static RefusedFileException refused(Event event, String message, String hint) {
        return new RefusedFileException(new Place("", position(event), Optional.empty()), message, Optional.of(hint));
    }
}
