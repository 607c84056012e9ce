package dev.nodesmith.model.yaml;

import java.util.List;

/**
 * The keys of each kind of mapping, in the order in which documentation lists them. {@link Section} holds readers to these
 * lists, and a test holds the JSON Schema to them.
 */
final class Keys {

    static final List<String> PROJECT = List.of(
            "name",
            "description",
            "lang",
            "profile",
            "stack",
            "api",
            "auth",
            "defaults",
            "entities",
            "operations",
            "reports");
    static final List<String> STACK =
            List.of("language", "http", "data", "database", "validation", "test", "logging", "layout", "reads");
    static final List<String> API = List.of(
            "responses", "path", "version", "validationStatus", "unknownKeys", "pageSize", "maxPageSize", "fields");
    static final List<String> AUTH = List.of("roles", "defaultRole", "registration", "passwords");
    static final List<String> DEFAULTS = List.of("key", "timestamps", "softDelete", "versioned");
    static final List<String> ENTITY = List.of(
            "description",
            "plural",
            "key",
            "fields",
            "relations",
            "computed",
            "checks",
            "states",
            "access",
            "unique",
            "indexes",
            "timestamps",
            "softDelete",
            "versioned",
            "was");
    static final List<String> FIELD = List.of(
            "type",
            "required",
            "default",
            "unique",
            "index",
            "search",
            "sort",
            "filter",
            "secret",
            "readonly",
            "immutable",
            "min",
            "max",
            "pattern",
            "description",
            "was");
    /** Those of {@link #FIELD} that have a sign of their own in a line: all others are {@code @words} there. */
    static final List<String> FIELD_PARTS = List.of("type", "required", "default");

    static final List<String> RELATION =
            List.of("type", "required", "owner", "unique", "inverse", "mappedBy", "onDelete", "description", "was");
    static final List<String> COMPUTED = List.of("type", "value", "description");
    static final List<String> CHECK = List.of("name", "rule", "message");
    static final List<String> STATES = List.of("field", "initial", "transitions");
    static final List<String> TRANSITION = List.of("name", "from", "to", "by", "guard");
    static final List<String> ACCESS = List.of("list", "get", "create", "update", "delete", "restore", "read", "write");
    static final List<String> OPERATION =
            List.of("description", "on", "method", "path", "input", "output", "status", "access", "transaction", "was");
    static final List<String> REPORT = List.of("description", "on", "groupBy", "measures", "filter", "access");

    private Keys() {}
}
