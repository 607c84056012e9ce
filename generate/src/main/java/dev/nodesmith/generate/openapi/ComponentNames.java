package dev.nodesmith.generate.openapi;

import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.ApiOptions;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import java.util.Optional;

/** What the schema of each answer is called; servers write their answers by these schemas. */
public final class ComponentNames {

    public static final String FIELD_ERROR = "FieldError";
    public static final String HEALTH = "Health";

    private final ApiOptions api;

    public ComponentNames(ApiOptions api) {
        this.api = api;
    }

    /** The full row, as it stands inside other schemas: {@code Book}. */
    public String row(ResourcePlan resource) {
        return resource.names().type();
    }

    /** A row as a reader asks for it. Where reads offer no choice it is the full row. */
    public String view(ResourcePlan resource) {
        return hasView(resource) ? row(resource) + "View" : row(resource);
    }

    /** The answer to a write: one full row. */
    public String one(ResourcePlan resource) {
        return enveloped(row(resource));
    }

    /** The answer to a read of one row. */
    public String oneView(ResourcePlan resource) {
        return enveloped(view(resource));
    }

    /** The answer to a list. */
    public String page(ResourcePlan resource) {
        return row(resource) + "Page";
    }

    /** The answer of an operation that gives several rows of a resource. */
    public String list(ResourcePlan resource) {
        return row(resource) + "List";
    }

    public String row(ReportPlan report) {
        return report.type() + "Row";
    }

    public String report(ReportPlan report) {
        return report.type() + "Report";
    }

    /** Properties of an operation's own output. */
    public String shape(OperationPlan operation) {
        return operation.type() + "Output";
    }

    public String input(OperationPlan operation) {
        return operation.type() + "Input";
    }

    /** The answer after registration and login. */
    public String signedIn() {
        return enveloped("SignedIn");
    }

    /** The answer after a refresh. */
    public String tokens() {
        return enveloped("Tokens");
    }

    /** The body of every error. */
    public String error() {
        return switch (api.responses()) {
            case PROBLEM -> "Problem";
            case ENVELOPE -> "ErrorEnvelope";
            case PLAIN -> "ErrorBody";
        };
    }

    /** What carries {@code name} alone as the body of an answer. */
    public String enveloped(String name) {
        return api.responses() == ResponseStyle.ENVELOPE ? name + "Envelope" : name;
    }

    /** The schema inside an envelope; empty when a body goes without one. */
    Optional<String> inside(String name) {
        return api.responses() == ResponseStyle.ENVELOPE && name.endsWith("Envelope")
                ? Optional.of(name.substring(0, name.length() - "Envelope".length()))
                : Optional.empty();
    }

    boolean hasView(ResourcePlan resource) {
        return api.sparseFields() == ApiOptions.SparseFields.OFFERED
                || !resource.includes().isEmpty();
    }
}
