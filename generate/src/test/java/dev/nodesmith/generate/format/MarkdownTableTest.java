package dev.nodesmith.generate.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nodesmith.generate.format.MarkdownTable.Alignment;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        assertThat(MarkdownTable.render(
                        List.of("Method", "x", "Rôle"),
                        List.of(List.of("GET", "`a|b`", "日本"), List.of("DELETE", "", "admin"))))
                .isEqualTo("""
                        | Method | x      | Rôle  |
                        | ------ | ------ | ----- |
                        | GET    | `a\\|b` | 日本  |
                        | DELETE |        | admin |
                        """);
    }

    @Test
    void alignment() {
        assertThat(MarkdownTable.render(
                        List.of("l", "center", "right"),
                        List.of(Alignment.LEFT, Alignment.CENTER, Alignment.RIGHT),
                        List.of(List.of("1", "2", "3"))))
                .isEqualTo("""
                        | l   | center | right |
                        | :-- | :----: | ----: |
                        | 1   |   2    |     3 |
                        """);
    }

    @Test
    void rowsOfAnotherLengthAreRefused() {
        assertThatThrownBy(() -> MarkdownTable.render(List.of("a", "b"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 headings, but a row of 1");
    }
}
