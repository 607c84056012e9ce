package dev.nodesmith.generate.layout;

/** What kind of file it is; the layout gives each kind its folder. */
public enum Place {
    /** {@code app.ts}, {@code server.ts}, the composition root. */
    ENTRY,
    CONFIG,
    /** Helpers that any layer may use. */
    SHARED,
    /** Helpers that know the HTTP framework. */
    MIDDLEWARE,
    /** The port to storage as a whole: all repositories, and work that is done on them together. */
    STORAGE,
    /** Connections, transactions, the migration runner. */
    DATABASE,
    /** Rows to develop with. */
    SEED,
    /** Types of an entity. */
    TYPES,
    /** Validators of an entity. */
    SCHEMA,
    /** Access rules of an entity. */
    ACCESS,
    /** The port to storage of an entity. */
    PORT,
    /** The implementation of a port. */
    STORE,
    SERVICE,
    ROUTES,
    /** What routes call, where the layout keeps it apart from them. */
    HANDLER,
    /** Routes as methods of a class. */
    CONTROLLER,
    /** Wiring of a part of the backend, where the framework has such. */
    MODULE,
    /** Bodies of operations, the user's own. */
    OPERATION,
    /** Other files of a module, such as password hashing. */
    PART,
    UNIT_TEST,
    INTEGRATION_TEST,
    E2E_TEST,
    TEST_SUPPORT,
    SCRIPT,
    /** A source whose stem is its path from the project's root. */
    ROOT,
    /** Path is the stem itself, from the project's root, whatever the language. */
    FILE
}
