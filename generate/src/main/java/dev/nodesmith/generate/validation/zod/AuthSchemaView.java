package dev.nodesmith.generate.validation.zod;

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
 */
public record AuthSchemaView(String object, Optional<List<String>> profile, List<String> names, List<Property> written) {

    static AuthSchemaView of(BackendPlan plan, Auth auth) {
        ResourcePlan user = plan.resource("User");
        List<Property> written = new ArrayList<>();
        written.add(new Property("password", Expr.call(Helper.TEXT, "128", "8")));
        written.add(new Property("email", Expr.call(Helper.EMAIL)));
        Optional<List<String>> profile = Optional.empty();
        if (auth.registration() == Auth.Registration.OPEN) {
            List<Property> sent =
                    user.inputsOf(Request.CREATE).stream().map(Inputs::whole).toList();
            written.addAll(sent);
            profile = Optional.of(sent.stream().map(Property::print).toList());
        }
        return new AuthSchemaView(
                ObjectStyle.of(plan.project().api().unknownKeys()).function(),
                profile,
                user.enums().stream().flatMap(c -> c.enumValues().stream()).toList(),
                List.copyOf(written));
    }
}
