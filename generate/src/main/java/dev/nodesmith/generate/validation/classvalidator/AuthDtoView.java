package dev.nodesmith.generate.validation.classvalidator;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.validation.schema.Expr;
import dev.nodesmith.generate.validation.schema.Helper;
import dev.nodesmith.generate.validation.schema.Inputs;
import dev.nodesmith.model.Auth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Classes of signing up and in.
 *
 * @param profile what somebody who registers tells besides the password; absent when nobody may register
 * @param names enums of the user's model that a decorator may use
 * @param types their types
 * @param used all decorators
 */
public record AuthDtoView(
        Optional<List<DtoProperty>> profile, List<String> names, List<String> types, List<Expr> used) {

    static AuthDtoView of(BackendPlan plan, Auth auth, DtoWords words) {
        Inputs inputs = new Inputs(words);
        ResourcePlan user = plan.resource("User");
        List<Expr> used = new ArrayList<>(own(words));
        Optional<List<DtoProperty>> profile = Optional.empty();
        if (auth.registration() == Auth.Registration.OPEN) {
            List<DtoProperty> sent = user.inputsOf(Request.CREATE).stream()
                    .map(input -> DtoProperty.whole(input, inputs))
                    .toList();
            used.addAll(DtoProperty.used(sent));
            profile = Optional.of(sent);
        }
        return new AuthDtoView(
                profile,
                user.enums().stream().flatMap(c -> c.enumValues().stream()).toList(),
                user.enums().stream().flatMap(c -> c.enumName().stream()).toList(),
                List.copyOf(used));
    }

    /** The template has them as they are. */
    private static List<Expr> own(DtoWords words) {
        return List.of(
                words.call(Helper.TEXT, "128", "8"),
                words.call(Helper.EMAIL),
                words.call(Helper.ONE_OF, "roles"),
                words.call(Helper.TRUTH),
                words.call(Helper.SOME_CHANGES));
    }
}
