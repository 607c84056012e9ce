package dev.nodesmith.generate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnumNamesTest {

    @Test
    void areMadeOfTheResourceAndTheField() {
        assertThat(EnumNames.of("Book", "status")).isEqualTo(new EnumNames("BookStatus", "bookStatusValues"));
    }

    /** {@code BookSort} is what lists of books are sorted by. */
    @Test
    void keepClearOfTheTypesOfTheResource() {
        assertThat(EnumNames.of("Book", "sort")).isEqualTo(new EnumNames("BookSortOption", "bookSortOptionValues"));
    }
}
