package dev.nodesmith.generate;

import dev.nodesmith.generate.layout.Layout;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.model.Project;

/** What a feature may look at. */
public record Generation(Project project, BackendPlan plan, Selection selection, Layout layout) {}
