package dev.nodesmith.generate.http;

/** What a route hands to its service, in the order of the service's parameters. */
public enum Argument {
    /** The key in the path. */
    KEY,
    /** All values that the path names, which belong to the input of an operation. */
    PATH,
    /** What the query string says. */
    QUERY,
    /** What the body says. */
    BODY,
    /** The version in {@code If-Match}. */
    VERSION,
    /** Who sends the request. */
    CALLER
}
