package dev.nodesmith.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.model.Project;
import dev.nodesmith.model.change.ModelChange.Kind;
import dev.nodesmith.model.yaml.ModelReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelDiffTest {

    private static final String SHOP = """
            name: shop
            entities:
              Author: { fields: { name: string! } }
              Book:
                fields:
                  title: string(100)! @search
                  pages: int
                relations: { author: Author! }
            """;

    @Test
    void theSameModelDoesNotDiffer() {
        assertThat(ModelDiff.between(model(SHOP), model(SHOP + "# a comment\n")))
                .isEmpty();
    }

    @Test
    void aFieldIsToldAsTheModelWritesIt() {
        assertThat(changed("title: string(100)! @search", "title: string(200) = \"x\" @search @unique"))
                .containsExactly(new ModelChange(
                        Kind.CHANGED, "Book.title", "string(200) = \"x\" @unique @search, was string(100)! @search"));
    }

    @Test
    void partsComeAndGo() {
        assertThat(changed("pages: int", "isbn: string(13)! @pattern(^[0-9]+$)"))
                .containsExactly(
                        new ModelChange(Kind.ADDED, "Book.isbn", "string(13)! @pattern(^[0-9]+$)"),
                        new ModelChange(Kind.REMOVED, "Book.pages", ""));
    }

    @Test
    void anEntityOfAnotherNameIsComparedWithWhatItWas() {
        String renamed = SHOP.replace("Book:\n", "Novel:\n    was: Book\n").replace("pages: int", "pages: bigint");

        assertThat(ModelDiff.between(model(SHOP), model(renamed)))
                .containsExactly(
                        new ModelChange(Kind.RENAMED, "Novel", "was Book"),
                        new ModelChange(Kind.CHANGED, "Novel.pages", "bigint, was int"));
    }

    @Test
    void aRelationIsToldWithItsStrength() {
        assertThat(changed("author: Author!", "author: Author"))
                .singleElement()
                .satisfies(change -> assertThat(change.words()).startsWith("Author @onDelete("))
                .satisfies(change -> assertThat(change.words()).contains(", was Author! @onDelete("));
    }

    @Test
    void whatTakesTooManyWordsIsNamed() {
        assertThat(changed(
                        "    fields:\n      title",
                        "    softDelete: true\n    unique: [[title, pages]]\n    fields:\n      title"))
                .containsExactly(
                        new ModelChange(Kind.CHANGED, "Book.unique", ""),
                        new ModelChange(Kind.CHANGED, "Book.softDelete", "on, was off"));
    }

    private static List<ModelChange> changed(String part, String by) {
        assertThat(SHOP).contains(part);
        return ModelDiff.between(model(SHOP), model(SHOP.replace(part, by)));
    }

    private static Project model(String text) {
        return ModelReader.read(text.getBytes(StandardCharsets.UTF_8), "shop.yaml")
                .project()
                .orElseThrow();
    }
}
