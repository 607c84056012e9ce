package dev.nodesmith.generate.core.resource;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.ArrayList;
import java.util.List;

/**
 * How the calls of a resource are written, from the route's service down to the port: who calls matters where the backend has
 * users, whose row it is where some rule lets owners through, which version it has where rows are versioned.
 *
 * @param scope {@code , scope} where calls to the port carry one
 * @param scopeParameter {@code , scope: Scope}
 * @param conditions what a write is given besides its values, with a comma before; empty where there is nothing
 * @param conditionsParameter {@code , conditions: WriteConditions}
 * @param versionParameter {@code , version: number | undefined}
 * @param callerParameter {@code , caller: Caller | undefined}
 */
public record Signatures(
        String scope,
        String scopeParameter,
        String conditions,
        String conditionsParameter,
        String versionParameter,
        String callerParameter) {

    static Signatures of(BackendPlan plan, ResourcePlan resource) {
        boolean scoped = plan.scoped(resource);
        return new Signatures(
                scoped ? ", scope" : "",
                scoped ? ", scope: Scope" : "",
                conditions(scoped, resource.versioned()),
                conditionsParameter(scoped, resource.versioned()),
                resource.versioned() ? ", version: number | undefined" : "",
                plan.hasAuth() ? ", caller: Caller | undefined" : "");
    }

    private static String conditions(boolean scoped, boolean versioned) {
        List<String> parts = new ArrayList<>();
        if (scoped) {
            parts.add("...scope");
        }
        if (versioned) {
            parts.add("version");
        }
        if (parts.isEmpty()) {
            return "";
        }
        return scoped && !versioned ? ", scope" : ", { " + String.join(", ", parts) + " }";
    }

    private static String conditionsParameter(boolean scoped, boolean versioned) {
        if (scoped) {
            return versioned ? ", conditions: WriteConditions" : ", scope: Scope";
        }
        return versioned ? ", conditions: VersionCondition" : "";
    }

    /** {@code , version} where the service's own helpers take one. */
    public String versionArgument() {
        return versionParameter.isEmpty() ? "" : ", version";
    }

    /** {@code caller} as the last of the arguments, or as the only one. */
    public String onlyCaller() {
        return callerParameter.isEmpty() ? "" : callerParameter.substring(2);
    }

    /** The scope as the only parameter. */
    public String onlyScopeParameter() {
        return scopeParameter.isEmpty() ? "" : scopeParameter.substring(2);
    }

    /** The scope as the only argument. */
    public String onlyScope() {
        return scope.isEmpty() ? "" : "scope";
    }
}
