package dev.nodesmith.generate.http;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The emitted {@code results.ts}: a function for every kind of answer that some route gives, in the response style of the
 * project, which no other file of HTTP knows.
 *
 * @param versioned whether some row has a version, and with it a tag
 */
public record ResultsView(Set<Answer> answers, ResponseStyle style, boolean versioned) {

    static ResultsView of(BackendPlan plan, List<RoutesView> modules) {
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        modules.stream().flatMap(m -> m.routes().stream()).forEach(route -> answers.add(route.answer()));
        if (plan.hasAuth()) {
            // Tokens and the user who is signed in.
            answers.add(Answer.VALUE);
        }
        return new ResultsView(
                answers,
                plan.project().api().responses(),
                plan.resources().stream().anyMatch(ResourcePlan::versioned));
    }

    public boolean has(String answer) {
        return answers.contains(Answer.valueOf(answer));
    }

    /** The property {@code value} of a result that is made of the variable of that name. */
    public String value(String variable) {
        if (style == ResponseStyle.ENVELOPE) {
            return "value: success(" + variable + ")";
        }
        return variable.equals("value") ? "value" : "value: " + variable;
    }
}
