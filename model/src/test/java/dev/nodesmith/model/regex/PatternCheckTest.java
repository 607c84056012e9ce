package dev.nodesmith.model.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[0-9]{13}$",
                "^[A-Z]{2}-[0-9]{4}$",
                "^[a-z]+(-[a-z]+)*$",
                "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
                "^\\+?[0-9 ]{6,19}$",
                "^(?:\\d{1,3}\\.){3}\\d{1,3}$",
                "^(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}$",
                "^(a|b)*$",
                "^(?=.*[A-Z])(?=.*[0-9]).{8,64}$",
                "^(?<year>\\d{4})-(0[1-9]|1[0-2])$",
                "(?<!x)a(?!y)",
                "^([^,]*,)*[^,]*$",
                "^\"(?:[^\"\\\\]|\\\\.)*\"$",
                "^[\\w.-]+$",
                "^[^@]+@[^@]+$",
                "\\u00e9\\x41\\t\\/",
                "^(?:https?|ftp)://\\S+$",
                "(a)\\1",
                "^\\[\\]\\{\\}$",
                "^.{1,20}$",
                "^é+$",
                "^😀+$"
            })
    void accepts(String pattern) {
        assertThat(PatternCheck.fault(pattern)).isEmpty();
    }

    /** Each runs for hours in a backtracking engine on some text of a few dozen characters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "(a*)*",
                "^(a|a)*$",
                "^(a|ab|b)*$",
                "(a?b?)*",
                "([a-z]+-?)*$",
                "^(\\w+\\s?)*$",
                "^(.*)*$",
                "(?:a+){2,}",
                "(x+x+)+y",
                "^(([a-z])+.)+[A-Z]([a-z])+$",
                "(a+){10}",
                "^(?=(a+)+$).*$",
                "(\\d|[0-9])*!",
                "(.*a){12}"
            })
    void refusesWhatCanRunForEver(String pattern) {
        assertThat(PatternCheck.fault(pattern))
                .hasValueSatisfying(fault -> assertThat(fault.message()).matches(".*(exponential|too much) time.*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a)      | 1 | This `)` has no partner.
        (a      | 0 | This `(` is never closed.
        [a      | 0 | This `[` is never closed.
        a**     | 2 | There is nothing to repeat here.
        ^*      | 1 | There is nothing to repeat here.
        (?=a)*  | 5 | There is nothing to repeat here.
        a{2,1}  | 1 | This repeat count is out of order or above 10000.
        a{,3}   | 1 | `{` begins a repeat count here, as in `{3}` or `{2,5}`.
        [b-a]   | 4 | This range runs backwards.
        \\d-\\-  | 3 | JavaScript knows no escape `\\-` here.
        \\2(a)   | 0 | `\\2` refers to a group that is not there.
        (?>a)   | 2 | JavaScript has no group that begins with `(?>`.
        \\x4     | 0 | `\\x` needs 2 hexadecimal digits.
        a\\      | 1 | The pattern ends in a backslash.
        }       | 0 | A plain `}` must be escaped.
        """)
    void refusesWhatJavaScriptDoesNotRead(String pattern, int offset, String message) {
        assertThat(PatternCheck.fault(pattern)).hasValueSatisfying(fault -> {
            assertThat(fault.message()).isEqualTo(message);
            assertThat(fault.offset()).isEqualTo(offset);
        });
    }

    @Test
    void decidesQuicklyEvenOnLargePatterns() {
        for (String part : new String[] {"[a-z]*", "(a|b)", "(?:[a-z]{1,9}-)?", "((((a?)?)?)?)?", ".?"}) {
            String pattern = "^(?:" + part.repeat(120 / part.length() * 3) + ")+$";
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PatternCheck.fault(pattern));
        }
        assertThat(PatternCheck.fault("(".repeat(500) + ")".repeat(500))).isPresent();
        assertThat(PatternCheck.fault("a".repeat(1001))).isPresent();
    }
}
