package dev.nodesmith.generate.validation.schema;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Auth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Schemas of signing up and in.
 *
 * @param object how object schemas are made
 * @param profile what somebody who registers tells besides the password; absent when nobody may register
 * @param names enums of the user's model that a schema may use
 * @param types their types
 * @param used the schemas that these are made of
 */
public record AuthSchemaView(
        String object, Optional<List<Property>> profile, List<String> names, List<String> types, List<Expr> used) {

    static AuthSchemaView of(BackendPlan plan, Auth auth, SchemaWords words) {
        Inputs inputs = new Inputs(words);
        ResourcePlan user = plan.resource("User");
        List<Expr> used = new ArrayList<>(own(words));
        Optional<List<Property>> profile = Optional.empty();
        if (auth.registration() == Auth.Registration.OPEN) {
            List<Property> sent =
                    user.inputsOf(Request.CREATE).stream().map(inputs::whole).toList();
            used.addAll(Property.values(sent));
            profile = Optional.of(sent);
        }
        return new AuthSchemaView(
                words.object(plan.project().api().unknownKeys()),
                profile,
                user.enums().stream().flatMap(c -> c.enumValues().stream()).toList(),
                user.enums().stream().flatMap(c -> c.enumName().stream()).toList(),
                List.copyOf(used));
    }

    /** Of a password that is chosen, of a login, of a change of access: the template has them as they are. */
    private static List<Expr> own(SchemaWords words) {
        return List.of(
                words.call(Helper.TEXT, "128", "8"), words.call(Helper.EMAIL), words.call(Helper.CHANGES_OF, "{}"));
    }
}
