package dev.nodesmith.generate;

import dev.nodesmith.generate.language.Language;
import dev.nodesmith.generate.layout.Layout;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.model.Project;

/** What a feature may look at. */
public record Generation(Project project, BackendPlan plan, Selection selection, Layout layout) {

    /** What the sources are written in. */
    public Language language() {
        return selection.language();
    }
}
