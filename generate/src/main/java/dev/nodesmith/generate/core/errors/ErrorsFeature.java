package dev.nodesmith.generate.core.errors;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import java.util.Map;

/**
 * The classes of errors and the one place that turns an error into an answer: one template a response style, so that a style
 * is read as a whole.
 */
public final class ErrorsFeature implements Feature {

    @Override
    public String id() {
        return "errors";
    }

    @Override
    public String title() {
        return "Errors";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        ResponseStyle style = generation.project().api().responses();
        out.source("errors", Place.SHARED, "errors", "errors.ts.ftl", Map.of());
        out.source("error-response", Place.SHARED, "error-response", template(style), Map.of());
        if (style == ResponseStyle.ENVELOPE) {
            out.source("responses", Place.SHARED, "responses", "responses.ts.ftl", Map.of());
        }
    }

    private static String template(ResponseStyle style) {
        return switch (style) {
            case PROBLEM -> "problem.ts.ftl";
            case ENVELOPE -> "envelope.ts.ftl";
            case PLAIN -> "plain.ts.ftl";
        };
    }
}
