package dev.nodesmith.generate;

import dev.nodesmith.generate.language.Language;
import dev.nodesmith.generate.layout.Layout;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.model.Project;
import java.util.Optional;

/**
 * What a feature may look at.
 *
 * @param past present when a project that is there already is written anew
 */
public record Generation(Project project, BackendPlan plan, Selection selection, Layout layout, Optional<Past> past) {

    /** Of a project that is not there yet. */
    public Generation(Project project, BackendPlan plan, Selection selection, Layout layout) {
        this(project, plan, selection, layout, Optional.empty());
    }

    /** What the sources are written in. */
    public Language language() {
        return selection.language();
    }
}
