package dev.nodesmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.cli.Terminal.Reader;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void eachStreamIsAskedForItself() {
        assertThat(Terminal.of("err", Map.of())).isEqualTo(new Terminal(Reader.PROGRAM, Reader.PERSON, Palette.COLOUR));
        assertThat(Terminal.of("out", Map.of())).isEqualTo(new Terminal(Reader.PERSON, Reader.PROGRAM, Palette.PLAIN));
        assertThat(Terminal.of("", Map.of())).isEqualTo(new Terminal(Reader.PROGRAM, Reader.PROGRAM, Palette.PLAIN));
    }

    @Test
    void colourIsLeftOutWhereItIsNotWanted() {
        assertThat(Terminal.of("out,err", Map.of("NO_COLOR", "1")).palette()).isEqualTo(Palette.PLAIN);
        assertThat(Terminal.of("out,err", Map.of("TERM", "dumb")).palette()).isEqualTo(Palette.PLAIN);
        assertThat(Terminal.of("out,err", Map.of("NO_COLOR", "")).palette()).isEqualTo(Palette.COLOUR);
    }
}
