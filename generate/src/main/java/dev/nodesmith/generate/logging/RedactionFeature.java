package dev.nodesmith.generate.logging;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.docs.ReportNote;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Keeps secrets out of the log, by the names of their keys: the usual ones and the model's own {@code @secret} fields. */
public final class RedactionFeature implements Feature {

    private static final List<String> USUAL = List.of("authorization", "cookie", "password", "secret", "token");

    @Override
    public String id() {
        return "redaction";
    }

    @Override
    public String title() {
        return "Redaction of secrets";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        String pattern = String.join("|", names(generation.plan()));
        out.add(
                DocsSlots.REPORT,
                new ReportNote(
                        ReportNote.Part.SECURITY,
                        "The log leaves out what stands under a key that names a secret, however deep it lies."));
        out.source("redact", Place.SHARED, "redact", "redact.ts.ftl", Map.of("pattern", pattern));
    }

    private static List<String> names(BackendPlan plan) {
        Stream<String> own = plan.resources().stream()
                .flatMap(resource -> resource.columns().stream())
                .filter(ColumnPlan::secret)
                .map(ColumnPlan::property)
                .filter(name -> USUAL.stream()
                        .noneMatch(usual -> name.toLowerCase(Locale.ROOT).contains(usual)))
                .sorted()
                .distinct();
        return Stream.concat(USUAL.stream(), own).toList();
    }
}
