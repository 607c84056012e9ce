package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Position;
import dev.nodesmith.model.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays settings over the tree of a file and the defaults of its profile under it. */
final class OverlayReader {

    private static final String PROFILE = "profile";
    private static final String AUTH = "auth";

    private final Overlay overlay;
    private final int firstLine;
    private final Problems problems;

    private OverlayReader(Overlay overlay, String text, Problems problems) {
        this.overlay = overlay;
        this.firstLine = Overlay.firstLine(text);
        this.problems = problems;
    }

    static Node read(Node file, Overlay overlay, String text, Problems problems) {
        return file instanceof Mapping root ? new OverlayReader(overlay, text, problems).read(root) : file;
    }

    private Node read(Mapping root) {
        Mapping file = root;
        for (int i = 0; i < overlay.settings().size(); i++) {
            file = set(file, overlay.settings().get(i), firstLine + i);
        }
        Optional<Mapping> defaults = defaults(file);
        return defaults.isPresent() ? over(file, defaults.get()) : file;
    }

    private Mapping set(Mapping root, String setting, int line) {
        int equals = setting.indexOf('=');
        String path = equals < 0 ? setting : setting.substring(0, equals);
        String value = equals < 0 ? "" : setting.substring(equals + 1);
        String padding = "\n".repeat(line - 1);
        Place whole = new Place(path, new Position(line, 1), Optional.of(setting));
        if (path.isEmpty() || value.isBlank()) {
            problems.error(whole, "A setting is written `path=value`.", "for example `stack.http=express`");
            return root;
        }
        SourceText source = new SourceText(padding + setting);
        List<Scalar> keys = new ArrayList<>();
        int start = 0;
        for (String key : path.split("\\.", -1)) {
            keys.add(key(key, new Position(line, start + 1), source, padding.length() + start));
            start += key.codePointCount(0, key.length()) + 1;
        }
        if (keys.stream().anyMatch(key -> key.value().isBlank())) {
            problems.error(whole, "A part of the path `" + path + "` is empty.", "for example `stack.http=express`");
            return root;
        }
        try {
            return YamlTreeReader.read(padding + " ".repeat(start) + value, problems)
                    .map(node -> set(root, keys, node, path))
                    .orElse(root);
        } catch (RefusedFileException e) {
            e.reportTo(problems);
            return root;
        }
    }

    private static Scalar key(String key, Position position, SourceText source, int start) {
        return new Scalar(
                key, Scalar.Style.PLAIN, position, source, start, start + key.codePointCount(0, key.length()));
    }

    private Mapping set(Mapping mapping, List<Scalar> keys, Node value, String path) {
        Scalar key = keys.getFirst();
        if (keys.size() == 1) {
            return mapping.with(key, value);
        }
        Node inner = mapping.get(key.value())
                .filter(node -> !(node instanceof Scalar scalar && scalar.absent()))
                .orElseGet(() -> new Mapping(List.of(), key.position(), 1));
        if (inner instanceof Mapping section) {
            return mapping.with(key, set(section, keys.subList(1, keys.size()), value, path));
        }
        problems.error(
                Place.of(path, key),
                "`" + key.value() + "` is " + inner.kind() + " in the model, so `" + path + "` cannot be set.",
                "set `" + key.value() + "` itself");
        return mapping;
    }

    /** What a profile says of users makes none: it is for a model that has them. */
    private static Mapping over(Mapping file, Mapping profile) {
        Optional<Scalar> word = file.get(AUTH).filter(Scalar.class::isInstance).map(Scalar.class::cast);
        boolean users =
                file.get(AUTH).isPresent() && !word.filter(Scalar::absent).isPresent();
        boolean usual = word.filter(said -> said.value().equals("true")).isPresent();
        Mapping own = usual && profile.get(AUTH).isPresent() ? file.without(AUTH) : file;
        return own.over(users ? profile : profile.without(AUTH));
    }

    /** What the profile that the model names says. */
    private Optional<Mapping> defaults(Mapping root) {
        return root.get(PROFILE)
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(name -> !name.absent())
                .flatMap(this::profile);
    }

    private Optional<Mapping> profile(Scalar name) {
        if (overlay.profiles().isEmpty()) {
            // Read on its own, a file's profile is a word like the choices of its stack.
            return Optional.empty();
        }
        String text = overlay.profiles().get(name.value());
        if (text == null) {
            problems.error(
                    Place.of(PROFILE, name),
                    "There is no profile `" + name.excerpt() + "`.",
                    Suggestion.hintOrList(
                            name.value(), List.copyOf(overlay.profiles().keySet())));
            return Optional.empty();
        }
        String padding = "\n".repeat(firstLine + overlay.settings().size());
        return YamlTreeReader.read(padding + text, problems).map(Mapping.class::cast);
    }
}
