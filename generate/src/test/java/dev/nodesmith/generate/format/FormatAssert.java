package dev.nodesmith.generate.format;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks what a source is formatted as, and that the result stays as it is. */
final class FormatAssert {

    private FormatAssert() {}

    static void check(String source, String expected) {
        assertThat(TypeScriptFormatter.format(source)).isEqualTo(expected);
        assertThat(TypeScriptFormatter.format(expected)).isEqualTo(expected);
    }
}
