package dev.nodesmith.generate.core.resource;

import dev.nodesmith.generate.core.operation.OperationView;
import dev.nodesmith.generate.core.resource.ChecksView.GuardView;
import dev.nodesmith.generate.core.resource.RowRules.Need;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code book.service.ts} prints: a method for each thing that somebody may do. A component that is null or empty stands
 * for a method, or a helper, that the resource does not need.
 *
 * @param includes relations that reads can embed, each with the rule of its target's own reads
 * @param accessImports rules of other entities that the service asks
 * @param checkFunction {@code checkBook}
 */
public record ServiceView(
        Signatures s,
        List<PropertyView> includes,
        @Nullable MethodView list,
        List<NestedListView> nested,
        @Nullable MethodView get,
        @Nullable CreateView create,
        @Nullable WriteView replace,
        @Nullable WriteView update,
        @Nullable MethodView delete,
        @Nullable MethodView restore,
        List<TransitionView> transitions,
        List<OperationView> operations,
        List<ReportMethodView> reports,
        List<ModelView.ImportView> accessImports,
        String checkFunction,
        List<String> guardFunctions) {

    /** @param authorize statement that asks for the right to do it and keeps the scope; empty where everybody may */
    public record MethodView(String authorize) {}

    /**
     * @param method {@code listByAuthor}
     * @param filter property that leads to the parent, {@code authorId}
     * @param parents repository of the parent, {@code authors}
     * @param scope argument that keeps parents of others out of sight
     */
    public record NestedListView(
            String method,
            String filter,
            String keyType,
            String parents,
            String authorizeParent,
            String scope,
            String parentEntity,
            String parentVariable) {}

    /**
     * @param values what the server adds to what the client sent
     * @param makeKey expression for the new key, where the server makes it
     * @param keySent whether the client names the key
     */
    public record CreateView(
            String authorize,
            List<PropertyView> values,
            Need need,
            @Nullable String makeKey,
            boolean keySent) {}

    /** @param touched properties whose change makes the rules worth asking */
    public record WriteView(String authorize, Need need, List<String> touched) {}

    /**
     * @param wrongState condition under which it cannot start; null where it can start anywhere
     * @param from names of the states that it can start in, for people
     * @param actual expression for the name of the state that the row is in
     * @param to text of the state that it leads to
     * @param guardMessage text for those whom the guard stops
     * @param checked whether the checks of the entity read the state
     */
    public record TransitionView(
            String method,
            String authorize,
            String field,
            @Nullable String wrongState,
            String from,
            String actual,
            String to,
            @Nullable GuardView guard,
            String guardMessage,
            boolean checked) {}

    /** A report, which storage works out. */
    public record ReportMethodView(String function, String row, String authorize) {}

    static ServiceView of(BackendPlan plan, ResourcePlan resource, ChecksView checks) {
        return new ServiceViews(plan, resource, checks).view();
    }

    /** Whether there is anything to do with the resource. */
    public static boolean isNeeded(BackendPlan plan, ResourcePlan resource) {
        String entity = resource.entity().name();
        return !resource.endpoints().isEmpty()
                || !plan.operationsOn(entity).isEmpty()
                || !plan.reportsOn(entity).isEmpty();
    }

    /** Whether the service reaches beyond its own repository. */
    public boolean reachesFurther() {
        return !nested.isEmpty() || !operations.isEmpty();
    }

    /** Whether some method reads a row before it writes it. */
    public boolean readsFirst() {
        return !transitions.isEmpty()
                || (update != null && update.need() == Need.WHOLE_ROW)
                || (replace != null && replace.need() == Need.WHOLE_ROW);
    }
}
