package dev.nodesmith.generate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nodesmith.generate.core.Yaml;
import org.junit.jupiter.api.Test;

class BackendPlanTest {

    private static final BackendPlan PLAN = Yaml.plan("""
            name: library
            entities:
              Author: { relations: { books: "Book[]" } }
              Book: { fields: { price: "int!" }, relations: { author: Author! } }
            operations:
              lend: { on: Book, method: POST, input: {} }
              close: { method: POST, input: {} }
              repair: { on: Book, method: POST, input: {} }
            reports:
              prices: { on: Book, measures: { total: sum(price) } }
            """);

    @Test
    void findsTheResourceOfAnEntity() {
        assertThat(PLAN.resource("Book")).isSameAs(PLAN.resources().getLast());
        assertThatThrownBy(() -> PLAN.resource("Shelf")).hasMessage("no entity Shelf");
    }

    @Test
    void findsOperationsAndReportsOfAnEntity() {
        assertThat(PLAN.operationsOn("Book"))
                .extracting(o -> o.operation().name())
                .containsExactly("lend", "repair");
        assertThat(PLAN.reportsOn("Book")).extracting(r -> r.report().name()).containsExactly("prices");
        assertThat(PLAN.operationsOn("Author")).isEmpty();
        assertThat(PLAN.reportsOn("Author")).isEmpty();
    }

    @Test
    void aWordOfAPathComesBeforeTheValueThatWouldSwallowIt() {
        BackendPlan plan = Yaml.plan("""
                name: blog
                operations:
                  article: { method: GET, path: "articles/{article-slug}", input: { article-slug: "string!" } }
                  comment: { path: "articles/{slug}/comments", input: { slug: "string!", text: "string!" } }
                  feed: { method: GET, path: articles/feed }
                  tags: { method: GET }
                """);

        assertThat(plan.operations())
                .extracting(OperationPlan::path)
                .containsExactly("/articles/feed", "/tags", "/articles/{articleSlug}", "/articles/{slug}/comments");
        OperationPlan comment = plan.operations().getLast();
        assertThat(comment.pathInputs()).extracting(InputPlan::property).containsExactly("slug");
        assertThat(comment.sentInputs()).extracting(InputPlan::property).containsExactly("text");
    }

    @Test
    void aListLeadsFromTheParentToItsRows() {
        assertThat(PLAN.resource("Book").endpoints(EndpointPlan.Kind.NESTED_LIST))
                .extracting(EndpointPlan::path)
                .containsExactly("/authors/{id}/books");
    }
}
