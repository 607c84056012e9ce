package dev.nodesmith.generate.data.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nodesmith.generate.data.Examples;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final Schema SCHEMA = SchemaPlanner.plan(Examples.plan("""
            name: library
            entities:
              Author: {}
              Book: { relations: { author: Author!, editor: Author, tags: "Tag[]" } }
              Review: { relations: { book: Book! } }
              Tag: {}
            """));

    @Test
    void findsTheTableOfAnEntity() {
        assertThat(SCHEMA.of("Book").name()).isEqualTo("books");
        assertThatThrownBy(() -> SCHEMA.of("Shelf")).hasMessage("no table of Shelf");
    }

    @Test
    void findsWhatPointsAtATable() {
        assertThat(SCHEMA.referencesTo(SCHEMA.of("Author")))
                .extracting(r -> r.holder().name() + "." + r.key().column().name())
                .containsExactly("books.author_id", "books.editor_id");
        assertThat(SCHEMA.referencesTo(SCHEMA.of("Book")))
                .extracting(r -> r.holder().name() + "." + r.key().column().name())
                .containsExactly("reviews.book_id", "book_tags.book_id");
        assertThat(SCHEMA.referencesTo(SCHEMA.of("Review"))).isEmpty();
    }

    @Test
    void findsWhatAForeignKeyPointsAt() {
        ForeignKey key = SCHEMA.of("Review").foreignKeys().getFirst();

        assertThat(SCHEMA.target(key)).isEqualTo(SCHEMA.of("Book"));
    }
}
