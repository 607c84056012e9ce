package dev.nodesmith.generate.core.seed;

import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.List;

/** The rows of one entity. */
record SeedTable(ResourcePlan resource, List<SeedRow> rows) {}
