package dev.nodesmith.model;

/** What can be done with an entity over HTTP. {@code update} covers PUT and PATCH. */
public enum Action {
    LIST,
    GET,
    CREATE,
    UPDATE,
    DELETE,
    RESTORE
}
