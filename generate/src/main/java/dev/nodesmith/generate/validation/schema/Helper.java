package dev.nodesmith.generate.validation.schema;

import dev.nodesmith.generate.plan.Naming;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The functions that {@code scalars.ts} can have. Only those that some schema calls are printed. */
public enum Helper {
    TEXT,
    INTEGER,
    FLOAT,
    EMAIL,
    URL,
    UUID,
    DECIMAL,
    BIGINT,
    DATE,
    TIME,
    DATETIME,
    JSON,
    LINKS,
    INTEGER_TEXT,
    NUMBER_TEXT,
    FLAG,
    LIST_OF,
    CHANGES_OF,

    /** For libraries whose own words are not enough. */
    TRUTH,
    ONE_OF,
    ARRAY_OF,
    MATCHING,
    SOME_CHANGES;

    /** All names, for an import of which the unused ones are dropped. */
    static final String ALL = Arrays.stream(values()).map(Helper::function).collect(Collectors.joining(", "));

    /** {@code integerText} */
    public String function() {
        return Naming.camel(name().toLowerCase(Locale.ROOT));
    }
}
