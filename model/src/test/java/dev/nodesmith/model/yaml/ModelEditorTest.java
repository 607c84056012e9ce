package dev.nodesmith.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelEditorTest {

    private static final String SHOP = """
            # The shop.
            name: shop   # short

            stack: { language: typescript, data: sql }  # fast
            api:
              # as our clients know it
              responses: problem
            auth:
            entities:
              Book:
                fields:
                  title: string
                unique:
                  - [title]
            """;

    @Test
    void aValueThatIsThereIsReplaced() {
        assertThat(set(SHOP, "api.responses=envelope"))
                .isEqualTo(SHOP.replace("responses: problem", "responses: envelope"));
    }

    @Test
    void insideBracketsToo() {
        assertThat(set(SHOP, "stack.data=prisma")).isEqualTo(SHOP.replace("data: sql }", "data: prisma }"));
    }

    @Test
    void aMissingKeyIsAddedToBrackets() {
        assertThat(set(SHOP, "stack.http=express"))
                .isEqualTo(SHOP.replace("{ language:", "{ http: express, language:"));
    }

    @Test
    void aMissingKeyIsAddedToABlockAtItsIndentation() {
        assertThat(set(SHOP, "api.version=v2"))
                .isEqualTo(SHOP.replace("  responses: problem", "  version: v2\n  responses: problem"));
    }

    @Test
    void aMissingTopKeyFollowsTheName() {
        assertThat(set(SHOP, "profile=backend"))
                .isEqualTo(SHOP.replace("name: shop   # short\n", "name: shop   # short\nprofile: backend\n"));
    }

    @Test
    void aListOfWordsIsReplaced() {
        assertThat(set("name: shop\nstack: { http: [koa, hapi], data: sql }", "stack.http=koa"))
                .isEqualTo("name: shop\nstack: { http: koa, data: sql }");
        assertThat(set("name: shop\nstack:\n  http: [koa, hapi]   # either\n", "stack.http=hapi"))
                .isEqualTo("name: shop\nstack:\n  http: hapi   # either\n");
        assertThat(ModelEditor.set("name: shop\nstack:\n  http:\n    - koa\n    - hapi\n", "stack.http=koa"))
                .isEmpty();
    }

    @Test
    void aRemarkStandsAboveItsKey() {
        assertThat(ModelEditor.remark(SHOP, "stack", List.of("one", "two")))
                .isEqualTo(SHOP.replace("stack:", "# one\n# two\nstack:"));
        assertThat(ModelEditor.remark("{ name: shop, stack: {} }", "stack", List.of("one")))
                .isEqualTo("{ name: shop, stack: {} }");
    }

    @Test
    void missingKeysOnTheWayAreMade() {
        assertThat(set("name: shop", "stack.http=express")).isEqualTo("name: shop\nstack: { http: express }");
    }

    @Test
    void aKeyWithNothingBehindItIsFilled() {
        assertThat(set(SHOP, "auth.roles=[admin, member]"))
                .isEqualTo(SHOP.replace("auth:\n", "auth: { roles: [admin, member] }\n"));
    }

    @Test
    void whatBracketsWouldTearApartIsQuoted() {
        assertThat(set(
                        "name: shop\nentities: { Book: { fields: { title: text } } }",
                        "entities.Book.fields.price=decimal(10,2)!"))
                .isEqualTo("name: shop\nentities: { Book: { fields: { price: \"decimal(10,2)!\", title: text } } }");
    }

    @Test
    void whatABlockHoldsAsItIsIsNotQuoted() {
        assertThat(set(SHOP, "entities.Book.fields.title=string(200)! @search"))
                .isEqualTo(SHOP.replace("title: string", "title: string(200)! @search"));
    }

    @Test
    void emptyBracketsAreFilled() {
        assertThat(set("name: shop\nstack: {}\n", "stack.http=express"))
                .isEqualTo("name: shop\nstack: { http: express }\n");
    }

    @Test
    void aWholeListOrMappingIsLeftToItsAuthor() {
        assertThat(ModelEditor.set(SHOP, "entities.Book.unique=[[title]]")).isEmpty();
        assertThat(ModelEditor.set(SHOP, "api={ version: v2 }")).isEmpty();
    }

    @Test
    void windowsLineEndsAndLettersBeyondTheFirstPlaneStay() {
        assertThat(set("name: shop # 📚\r\napi:\r\n  version: v1\r\n", "api.pageSize=10"))
                .isEqualTo("name: shop # 📚\r\napi:\r\n  pageSize: 10\r\n  version: v1\r\n");
    }

    private static String set(String text, String setting) {
        return ModelEditor.set(text, setting).orElseThrow();
    }
}
