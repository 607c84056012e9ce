package dev.nodesmith.generate.translation;

import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Features;
import dev.nodesmith.generate.GenerationException;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.BackendPlanner;
import dev.nodesmith.model.Lang;
import dev.nodesmith.model.Project;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds the catalogues of a language: {@code es.po} beside the class of each feature, and in the folders around it. */
public final class Catalogs {

    private static final String ROOT = "dev/nodesmith/generate";

    private Catalogs() {}

    /** What translates the projects of a selection. */
    public static Translator translator(
            Lang lang, BackendPlan plan, Selection selection, Translator.Observer observer) {
        Stream<Feature> features = Stream.concat(selection.choices().values().stream(), Features.unconditional());
        return new Translator(new Catalog(entries(lang, features)), ModelWords.of(plan), observer);
    }

    /** Says what is written for people outside of the generator, such as why a choice was made, in the language of a project. */
    public static UnaryOperator<String> sentences(Project project, Selection selection) {
        return switch (project.lang()) {
            case ENGLISH -> UnaryOperator.identity();
            case SPANISH ->
                translator(project.lang(), BackendPlanner.plan(project), selection, Translator.Observer.NONE)::say;
        };
    }

    /** Everything that some project can say. */
    public static List<Entry> all(Lang lang) {
        return entries(lang, Features.all().stream()).toList();
    }

    private static Stream<Entry> entries(Lang lang, Stream<Feature> features) {
        Set<String> folders = new TreeSet<>();
        features.map(feature -> feature.getClass().getPackageName().replace('.', '/'))
                .forEach(folder -> {
                    for (String at = folder; at.startsWith(ROOT); at = at.substring(0, at.lastIndexOf('/'))) {
                        folders.add(at);
                    }
                });
        return folders.stream().flatMap(folder -> read(folder + "/" + lang.code() + ".po").stream());
    }

    private static List<Entry> read(String resource) {
        try (InputStream in = Catalogs.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? List.of() : CatalogFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new GenerationException("cannot read " + resource, e);
        }
    }
}
