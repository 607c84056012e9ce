package dev.nodesmith.model.yaml;

import dev.nodesmith.model.AccessRule;
import java.util.List;
import java.util.Optional;

/** A report as written. */
record ReportDraft(
        Scalar name,
        String path,
        Optional<String> description,
        Scalar on,
        List<Scalar> groupBy,
        List<MeasureDraft> measures,
        Optional<Scalar> filter,
        Optional<AccessRule> access) {

    /** {@code total: sum(price)}. */
    record MeasureDraft(Scalar name, String path, Scalar line) {}
}
