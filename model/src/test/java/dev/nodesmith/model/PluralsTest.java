package dev.nodesmith.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {

    @ParameterizedTest
    @CsvSource({
        "book,books",
        "category,categories",
        "person,people",
        "child,children",
        "status,statuses",
        "series,series",
        "address,addresses",
        "box,boxes",
        "day,days",
        "index,indexes",
        "leaf,leaves",
        "news,news",
        "class,classes"
    })
    void followsEnglish(String one, String many) {
        assertThat(Plurals.of(one)).isEqualTo(many);
    }
}
