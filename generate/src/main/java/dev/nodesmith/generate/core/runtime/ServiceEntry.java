package dev.nodesmith.generate.core.runtime;

import dev.nodesmith.generate.core.operation.OperationsFeature;
import dev.nodesmith.generate.core.resource.ServiceView;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.ArrayList;
import java.util.List;

/**
 * A service in the container.
 *
 * @param property {@code books}
 * @param subject what its role is of, {@code Book}
 * @param arguments of its constructor
 */
public record ServiceEntry(String property, String type, String subject, String arguments) {

    /** One for every resource with which something can be done, then the one of the operations on no row. */
    static List<ServiceEntry> of(BackendPlan plan) {
        List<ServiceEntry> entries = new ArrayList<>();
        for (ResourcePlan resource : plan.resources()) {
            String entity = resource.entity().name();
            if (ServiceView.isNeeded(plan, resource)) {
                entries.add(new ServiceEntry(
                        resource.names().variables(),
                        resource.names().type() + "Service",
                        entity,
                        plan.operationsOn(entity).isEmpty() ? "database" : "database, logger"));
            }
        }
        if (!OperationsFeature.general(plan).isEmpty()) {
            String general = OperationsFeature.GENERAL;
            entries.add(new ServiceEntry(general, "OperationService", general, "database, logger"));
        }
        return List.copyOf(entries);
    }
}
