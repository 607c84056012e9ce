package dev.nodesmith.generate;

import dev.nodesmith.generate.FileTree.Keeper;
import dev.nodesmith.generate.layout.Layout;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What one feature writes to. Everything is collected; nothing is printed before all features have spoken. */
public final class Contributions {

    private final Collector collector;
    private final Feature feature;
    private final Layout layout;

    Contributions(Collector collector, Feature feature, Layout layout) {
        this.collector = collector;
        this.feature = feature;
        this.layout = layout;
    }

    /**
     * A source file from a template in TypeScript that lies beside the feature's class. The language of the stack says what of it
     * stays, imports are resolved, pruned and sorted, and the text is formatted.
     *
     * @param role name by which other files import it; unique
     * @param group folder name of its module, where the layout has such
     * @param stem file name without extension
     * @param template file name of the template, {@code app.ts.ftl}; {@code ../listen.ts.ftl} for one that folders share
     */
    public void source(Role role, Place place, String group, String stem, String template, Map<String, ?> model) {
        add(role, layout.path(place, group, stem), template, model, Keeper.GENERATOR);
    }

    /** A file of its own module or of none: {@link #source(Role, Place, String, String, String, Map)} without group. */
    public void source(String role, Place place, String stem, String template, Map<String, ?> model) {
        source(Role.of(role), place, "", stem, template, model);
    }

    /** A layer of a resource, {@code ~service:Book}. The template sees the resource as {@code r} besides {@code model}. */
    public void source(String role, ResourcePlan resource, Place place, String template, Map<String, ?> model) {
        source(
                Role.of(role, resource.entity().name()),
                place,
                resource.names().pluralKebab(),
                resource.names().kebab(),
                template,
                Models.with(model, "r", resource));
    }

    /** Like {@link #source(Role, Place, String, String, String, Map)}, for a file that is the user's after the first write. */
    public void userSource(Role role, Place place, String group, String stem, String template, Map<String, ?> model) {
        add(role, layout.path(place, group, stem), template, model, Keeper.USER);
    }

    /** A source file that is there already and stays as it is, so that others can import it. */
    public void present(Role role, Place place, String stem) {
        collector.register(role, layout.path(place, "", stem), feature);
    }

    /** A file of any kind from a template, written as the template prints it. */
    public void file(String path, String template, Map<String, ?> model) {
        add(path, template, model, Keeper.GENERATOR);
    }

    /** A file whose whole text the feature has. */
    public void text(String path, String content) {
        text(path, () -> content);
    }

    /**
     * A file whose text takes long to print: another thread does that while features still contribute.
     *
     * @param content looks at nothing that changes any more
     */
    public void text(String path, Supplier<String> content) {
        collector.add(new Pending(path, feature, Keeper.GENERATOR, new Text(content)));
    }

    /** Adds to a shared document. */
    public <T> void add(Slot<T> slot, T item) {
        collector.add(slot, item);
    }

    /** All that was added to a slot; complete in {@link DocumentFeature#write} only. */
    public <T> List<T> items(Slot<T> slot) {
        return collector.items(slot);
    }

    public void env(EnvVar variable) {
        add(Slots.ENV, variable);
    }

    public void script(String name, String command) {
        add(Slots.SCRIPTS, new Slots.Script(name, command));
    }

    /** A package that no emitted file imports, such as a command line tool. */
    public void requires(String npm, Slots.Scope scope) {
        add(Slots.REQUIREMENTS, new Slots.Requirement(npm, scope));
    }

    /** Where the file of a role lies, once every feature has contributed. */
    public String pathOf(Role role) {
        return collector.pathOf(role);
    }

    /** Where the file of a role lies, if some feature has it; complete in {@link DocumentFeature#write} only. */
    public Optional<String> findPath(Role role) {
        return Optional.ofNullable(collector.paths().get(role));
    }

    private void add(Role role, String path, String template, Map<String, ?> model, Keeper keeper) {
        collector.register(role, path, feature);
        add(path, template, model, keeper);
    }

    private void add(String path, String template, Map<String, ?> model, Keeper keeper) {
        URI folder = URI.create(feature.getClass().getPackageName().replace('.', '/') + "/");
        String name = folder.resolve(template).getPath();
        collector.add(new Pending(path, feature, keeper, new Template(name, model)));
    }

    /** A file to be. */
    record Pending(String path, Feature feature, Keeper keeper, Source source) {}

    /** Where the text of a file comes from. */
    sealed interface Source {}

    /** @param name class-path name */
    record Template(String name, Map<String, ?> model) implements Source {}

    /** @param text called once, by any thread */
    record Text(Supplier<String> text) implements Source {}
}
