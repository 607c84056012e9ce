package dev.nodesmith.generate.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsArrayTest {

    @Test
    void staysOnOneLineUpToTheWidth() {
        // 2 + 3 + 10 * 9 - 2 + 3 = 96 characters and the text after the array.
        List<String> items = Collections.nCopies(10, "12345");

        assertThat(JsArray.print("  f(", items, "),")).hasSize(4 + 10 * 9 + 2).doesNotContain("\n");
    }

    @Test
    void breaksWithAnItemALineBeyondIt() {
        List<String> items = Collections.nCopies(11, "12345");

        assertThat(JsArray.print("  f(", items, "),")).isEqualTo("  f([\n" + "    '12345',\n".repeat(11) + "  ]),");
    }
}
