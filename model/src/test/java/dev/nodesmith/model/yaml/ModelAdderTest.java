package dev.nodesmith.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.model.Position;
import dev.nodesmith.model.yaml.NewEntry.Group;
import dev.nodesmith.model.yaml.NewEntry.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelAdderTest {

    private static final NewEntry ISBN = new Line("isbn", "string(13)");

    private static final String SHOP = """
            # The shop.
            name: shop

            entities:
              # Whoever writes.
              Author:
                fields:
                  name: string!   # in full
                  # more to come

              Book:
                softDelete: true   # for good reasons
                # who may do what
                access: anyone

            # Figures.
            reports:
              books: { on: Book, measures: { n: count } }
            """;

    @Test
    void aFieldFollowsTheLastOneAndItsComments() {
        assertThat(add(SHOP, "entities.Author.fields", ISBN))
                .isEqualTo(SHOP.replace("more to come\n", "more to come\n      isbn: string(13)\n"));
    }

    @Test
    void aSectionThatIsNotThereIsMadeWhereDocumentationHasIt() {
        assertThat(add(SHOP, "entities.Author.relations", new Line("books", "Book[]")))
                .isEqualTo(SHOP.replace("more to come\n", "more to come\n    relations:\n      books: Book[]\n"));
        assertThat(add(SHOP, "entities.Book.fields", ISBN))
                .isEqualTo(SHOP.replace(
                        "    softDelete: true", "    fields:\n      isbn: string(13)\n    softDelete: true"));
        String described =
                SHOP.replace("    softDelete: true", "    # where\n    description: a book\n    softDelete: true");
        assertThat(add(described, "entities.Book.fields", ISBN))
                .isEqualTo(described.replace("a book\n", "a book\n    fields:\n      isbn: string(13)\n"));
    }

    @Test
    void aFirstSectionStandsAboveTheCommentsOfTheNext() {
        String shop = "name: shop\nentities:\n  Book:\n    # who\n    access: anyone\n";
        assertThat(add(shop, "entities.Book.fields", ISBN))
                .isEqualTo(
                        "name: shop\nentities:\n  Book:\n    fields:\n      isbn: string(13)\n    # who\n    access: anyone\n");
    }

    @Test
    void anEntityIsSetApartAsTheOthersAre() {
        assertThat(add(SHOP, "entities", new Group("Tag", List.of(new Group("fields", List.of(ISBN))))))
                .isEqualTo(SHOP.replace(
                        "    access: anyone\n", "    access: anyone\n\n  Tag:\n    fields:\n      isbn: string(13)\n"));
        String dense = SHOP.replace("\n\n  Book", "\n  Book");
        assertThat(add(dense, "entities", new Group("Tag", List.of())))
                .isEqualTo(dense.replace("    access: anyone\n", "    access: anyone\n  Tag: {}\n"));
    }

    @Test
    void aTopLevelSectionLeavesTheNextItsComment() {
        assertThat(add(SHOP, "operations", new Group("lend", List.of(new Line("on", "Book")))))
                .isEqualTo(SHOP.replace(
                        "    access: anyone\n", "    access: anyone\n\noperations:\n  lend:\n    on: Book\n"));
    }

    @Test
    void aFileWithoutALineEndGetsNone() {
        assertThat(add(
                        "name: shop\nentities:\n    Book:\n        fields:\n            title: text # or so",
                        "entities.Book.fields",
                        ISBN))
                .isEqualTo(
                        "name: shop\nentities:\n    Book:\n        fields:\n            title: text # or so\n            isbn: string(13)");
    }

    @Test
    void anEmptyEntityGetsItsFirstField() {
        String with = "\n    fields:\n      isbn: string(13)\n";
        for (String empty : List.of("  Book:", "  Book: {}", "  Book: { }", "  Book: null", "  Book: ~")) {
            assertThat(add("name: shop\nentities:\n" + empty + "\n", "entities.Book.fields", ISBN))
                    .as(empty)
                    .isEqualTo("name: shop\nentities:\n  Book:" + with);
        }
        assertThat(add("name: shop\nentities:\n  Book: {}  # soon\n    # very\n  Tag:\n", "entities.Book.fields", ISBN))
                .isEqualTo("name: shop\nentities:\n  Book:  # soon\n    # very" + with + "  Tag:\n");
        assertThat(add("name: shop\nentities:\n", "entities.Book.fields", ISBN))
                .isEqualTo("name: shop\nentities:\n  Book:" + with);
        assertThat(add("name: shop\n", "entities.Book.fields", ISBN))
                .isEqualTo("name: shop\nentities:\n  Book:" + with);
    }

    @Test
    void bracketsGrow() {
        String shop = "name: shop\nentities:\n  Book: { fields: { title: text }, access: anyone } # ours\n";
        assertThat(add(shop, "entities.Book.fields", new Line("price", "decimal(10,2)!")))
                .isEqualTo(shop.replace("title: text", "title: text, price: \"decimal(10,2)!\""));
        assertThat(add(shop, "entities.Book.relations", new Line("author", "Author")))
                .isEqualTo(shop.replace("text },", "text }, relations: { author: Author },"));
        assertThat(add("name: shop\nentities: { Book: { access: anyone } }", "entities.Book.fields", ISBN))
                .isEqualTo("name: shop\nentities: { Book: { fields: { isbn: \"string(13)\" }, access: anyone } }"
                        .replace("\"string(13)\"", "string(13)"));
        assertThat(add("name: shop\nentities: { Book: {}, Tag: }", "entities.Book.fields", ISBN))
                .isEqualTo("name: shop\nentities: { Book: { fields: { isbn: string(13) } }, Tag: }");
        assertThat(add("name: shop\nentities: { Book: {}, Tag: }", "entities.Tag.fields", ISBN))
                .isEqualTo("name: shop\nentities: { Book: {}, Tag: { fields: { isbn: string(13) } } }");
        assertThat(add("name: shop\nentities: { Book: { fields: { title: text, } } }", "entities.Book.fields", ISBN))
                .isEqualTo("name: shop\nentities: { Book: { fields: { title: text, isbn: string(13) } } }");
    }

    @Test
    void bracketsOverSeveralLinesGetALineMore() {
        String shop = """
                name: shop
                entities:
                  Book:
                    fields: {
                      title: text,   # on the cover
                      pages: int     # if known
                    }
                """;
        assertThat(add(shop, "entities.Book.fields", ISBN))
                .isEqualTo(shop.replace("int     # if known\n", "int,     # if known\n      isbn: string(13)\n"));
    }

    @Test
    void bracketsThatGrowTooLongAreWrittenAsABlock() {
        String fields = "subtitle: string, blurb: text, firstEdition: date, weight: float";
        String shop =
                "name: shop\nentities:\n  Book: { fields: { title: text, " + fields + " }, access: anyone }  # ours\n";
        assertThat(add(shop, "entities.Book.fields", ISBN))
                .isEqualTo("name: shop\nentities:\n  Book:  # ours\n    fields: { title: text, " + fields
                        + ", isbn: string(13) }\n    access: anyone\n");
        String more = "title: text, " + fields + ", width: float, height: float, depth: float";
        assertThat(add("name: shop\nentities: { Book: { fields: { " + more + " } } }\n", "entities.Book.fields", ISBN))
                .isEqualTo("name: shop\nentities:\n  Book:\n    fields:\n      " + more.replace(", ", "\n      ")
                        + "\n      isbn: string(13)\n");
        String whole = "{ name: shop, entities: { Book: { fields: { " + more + " } } } }\n";
        assertThat(add(whole, "entities.Book.fields", ISBN))
                .isEqualTo("name: shop\nentities:\n  Book:\n    fields:\n      " + more.replace(", ", "\n      ")
                        + "\n      isbn: string(13)\n");
    }

    @Test
    void windowsLineEndsTheByteOrderMarkAndLettersBeyondTheFirstPlaneStay() {
        assertThat(add(
                        "\uFEFFname: shop # 📚\r\nentities:\r\n  Book:\r\n    fields:\r\n      title: text # 📚\r\n",
                        "entities.Book.fields",
                        ISBN))
                .isEqualTo(
                        "\uFEFFname: shop # 📚\r\nentities:\r\n  Book:\r\n    fields:\r\n      title: text # 📚\r\n      isbn: string(13)\r\n");
    }

    @Test
    void listsAndTextsOfSeveralLinesAreAnEndLikeAnyOther() {
        String shop = """
                name: shop
                entities:
                  Book:
                    fields: { title: text, isbn: text }
                    unique:
                    - [title]
                    - [isbn]
                    # both
                  Tag:
                    description: |
                      One word.

                """;
        assertThat(add(shop, "entities", new Group("Loan", List.of())))
                .isEqualTo(shop.replace("One word.\n", "One word.\n  Loan: {}\n"));
        assertThat(add(shop, "entities.Tag.fields", ISBN))
                .isEqualTo(shop.replace("One word.\n", "One word.\n    fields:\n      isbn: string(13)\n"));
    }

    @Test
    void anchorsStay() {
        String shop = "name: shop\nentities: &all\n  Book: &book\n    fields: &fields { title: text }\n";
        assertThat(add(shop, "entities.Book.fields", ISBN))
                .isEqualTo(shop.replace("text }", "text, isbn: string(13) }"));
        assertThat(add(shop, "entities.Book.relations", new Line("author", "Author")))
                .isEqualTo(shop + "    relations:\n      author: Author\n");
    }

    @Test
    void aValueInTheWayStaysThere() {
        assertThat(ModelAdder.add("name: shop\nentities: none\n", List.of("entities"), ISBN))
                .isEmpty();
        assertThat(ModelAdder.add("name: shop\nentities: {\n  # soon\n  }\n", List.of("entities"), ISBN))
                .isEmpty();
        assertThat(ModelAdder.add("name: [", List.of("entities"), ISBN)).isEmpty();
    }

    @Test
    void keysAreFound() {
        assertThat(ModelAdder.find(SHOP, List.of("entities", "Author", "fields", "name")))
                .contains(new Position(8, 7));
        assertThat(ModelAdder.find(SHOP, List.of("entities", "Author", "fields", "isbn")))
                .isEmpty();
    }

    @Test
    void typedValuesAreQuotedWhereYamlWouldReadMoreIntoThem() {
        assertThat(YamlValue.typed("string(20)! @pattern(^[a-z]#$)")).isEqualTo("string(20)! @pattern(^[a-z]#$)");
        assertThat(YamlValue.typed("{ type: int }")).isEqualTo("{ type: int }");
        assertThat(YamlValue.typed("string @description(\"a: b\")")).isEqualTo("\"string @description(\\\"a: b\\\")\"");
        assertThat(YamlValue.typed("string #1")).isEqualTo("\"string #1\"");
        assertThat(YamlValue.typed("!string")).isEqualTo("\"!string\"");
        assertThat(YamlValue.text("{ no mapping }")).isEqualTo("\"{ no mapping }\"");
        assertThat(YamlValue.text("null")).isEqualTo("\"null\"");
    }

    private static String add(String text, String path, NewEntry entry) {
        return ModelAdder.add(text, List.of(path.split("\\.", -1)), entry).orElseThrow();
    }
}
