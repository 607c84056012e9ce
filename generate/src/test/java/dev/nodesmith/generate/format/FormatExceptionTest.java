package dev.nodesmith.generate.format;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormatExceptionTest {

    @Test
    void saysWhereAndWhat() {
        assertThatThrownBy(() -> TypeScriptFormatter.format("const a = 1;\nconst b = (2;\n"))
                .isInstanceOf(FormatException.class)
                .hasMessage("2:13: expected ')', found ';'");
        assertThatThrownBy(() -> TypeScriptFormatter.format("f(`a"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("a template that never ends");
    }
}
