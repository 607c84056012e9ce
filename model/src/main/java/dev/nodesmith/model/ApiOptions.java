package dev.nodesmith.model;

/**
 * How the API speaks.
 *
 * @param path that all others begin with, such as {@code /v1} or {@code /api}
 * @param validationStatus 400 or 422, the status of a request that is well-formed but breaks a rule
 * @param pageSize default number of rows of a list
 * @param maxPageSize largest {@code limit} accepted
 * @param sparseFields whether reads take {@code ?fields=}
 */
public record ApiOptions(
        ResponseStyle responses,
        String path,
        int validationStatus,
        UnknownKeys unknownKeys,
        int pageSize,
        int maxPageSize,
        SparseFields sparseFields) {

    /** Form of success and error bodies. */
    public enum ResponseStyle {
        /** Plain resources, RFC 9457 problem details on errors. */
        PROBLEM,
        /** {@code {success, data, meta}} and {@code {success, error: {code, message, details}}}. */
        ENVELOPE,
        /** Plain resources, {@code {message, errors}} on errors. */
        PLAIN
    }

    /** What happens to a key of a request body or query that the model does not know. */
    public enum UnknownKeys {
        REFUSE,
        STRIP
    }

    /** Whether a reader may ask for some of the fields only. */
    public enum SparseFields {
        OFFERED,
        NOT_OFFERED
    }
}
