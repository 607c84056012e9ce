package dev.nodesmith.generate;

import dev.nodesmith.generate.language.typescript.TypeScriptFeature;
import dev.nodesmith.generate.layout.LayoutFeature;
import dev.nodesmith.generate.layout.Layouts;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.BackendPlanner;
import dev.nodesmith.generate.validation.ValidationFeature;
import dev.nodesmith.generate.validation.zod.ZodFeature;
import dev.nodesmith.model.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Runs single features without the rest of a stack, for tests of the documents that they write. */
public final class Documents {

    private Documents() {}

    /** The files that the features write for a model, path to text; TypeScript as its template prints it. */
    public static SortedMap<String, String> write(Project project, Feature... features) {
        BackendPlan plan = BackendPlanner.plan(project);
        LayoutFeature layout = new LayoutFeature(Layouts.BY_FEATURE, "By feature", "");
        Generation generation = new Generation(
                project,
                plan,
                new Selection(Map.of(
                        Axis.LAYOUT,
                        layout,
                        Axis.LANGUAGE,
                        new TypeScriptFeature(),
                        Axis.VALIDATION,
                        new ZodFeature())),
                layout.layout());
        List<Contributions.Pending> pending = new ArrayList<>();
        Collector collector = new Collector(pending::add);
        List<Feature> all = List.of(features);
        all.forEach(f -> f.contribute(generation, new Contributions(collector, f, generation.layout())));
        for (Feature feature : all) {
            if (feature instanceof DocumentFeature document) {
                document.write(generation, new Contributions(collector, feature, generation.layout()));
            }
        }
        Renderer renderer = new Renderer();
        SortedMap<String, String> files = new TreeMap<>();
        for (Contributions.Pending file : pending) {
            files.put(file.path(), text(file, renderer, generation));
        }
        return files;
    }

    private static String text(Contributions.Pending file, Renderer renderer, Generation generation) {
        return switch (file.source()) {
            case Contributions.Text(Supplier<String> text) -> text.get();
            case Contributions.Template(String name, Map<String, ?> model) ->
                renderer.render(
                        name,
                        Models.with(
                                Models.with(
                                        Models.with(model, "plan", generation.plan()), "project", generation.project()),
                                "inputs",
                                ValidationFeature.names(generation)));
        };
    }
}
