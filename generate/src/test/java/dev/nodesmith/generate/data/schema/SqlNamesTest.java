package dev.nodesmith.generate.data.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlNamesTest {

    private static final String SIXTY = "a".repeat(60);

    @Test
    void keepsNamesThatFit() {
        assertThat(SqlNames.join("books", "author_id", "fkey")).isEqualTo("books_author_id_fkey");
        assertThat(SqlNames.shorten("a".repeat(63))).isEqualTo("a".repeat(63));
    }

    @Test
    void cutsLongNamesAndEndsThemWithTheirHash() {
        String name = SqlNames.shorten("a".repeat(64));

        // The hash is the beginning of sha256 of sixty-four letters a.
        assertThat(name).isEqualTo("a".repeat(54) + "_ffe054fe").hasSize(63);
    }

    @Test
    void keepsNamesApartThatBeginAlike() {
        assertThat(SqlNames.join(SIXTY, "price", "idx")).isNotEqualTo(SqlNames.join(SIXTY, "pages", "idx"));
    }

    @Test
    void givesTheSameNameEachTime() {
        assertThat(SqlNames.join(SIXTY, "price", "idx")).isEqualTo(SqlNames.join(SIXTY, "price", "idx"));
    }
}
