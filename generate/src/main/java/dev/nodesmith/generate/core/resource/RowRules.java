package dev.nodesmith.generate.core.resource;

import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a service has to hold a row against the checks of its entity.
 *
 * @param properties what the checks read
 */
public record RowRules(ResourcePlan resource, Set<String> properties) {

    /** What the checks are asked about. */
    public enum Need {
        /** The request changes nothing that they read. */
        NOTHING,
        /** The request carries all that they read, if anything of it. */
        INPUT,
        /** The request carries a part; the rest is in the row as it stands, or is set by the server. */
        WHOLE_ROW
    }

    Need on(Request request) {
        Set<String> sent = sent(request);
        if (properties.stream().noneMatch(sent::contains)) {
            return request == Request.CREATE && !properties.isEmpty() ? Need.WHOLE_ROW : Need.NOTHING;
        }
        boolean enough = request == Request.UPDATE ? properties.size() == 1 : sent.containsAll(properties);
        return enough ? Need.INPUT : Need.WHOLE_ROW;
    }

    /** What a partial update can change of it, in the order of the inputs. */
    List<String> touchedByUpdate() {
        return resource.inputsOf(Request.UPDATE).stream()
                .map(InputPlan::property)
                .filter(properties::contains)
                .toList();
    }

    private Set<String> sent(Request request) {
        return resource.inputsOf(request).stream().map(InputPlan::property).collect(Collectors.toSet());
    }
}
