package dev.nodesmith.generate.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.BackendPlanner;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.yaml.ModelReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoutesViewTest {

    private final List<RoutesView> withUsers = routes(BookshopModel.withAuth(ResponseStyle.PROBLEM));

    @Test
    void anUpdateTakesKeyBodyVersionAndCaller() {
        assertThat(route(withUsers, "Book", "patch", "/books/:id"))
                .isEqualTo(new RouteView(
                        "patch",
                        "/books/:id",
                        Optional.of("bookAccess.update"),
                        Optional.of("bookParams"),
                        Optional.empty(),
                        Optional.of("updateBook"),
                        Optional.of("Book"),
                        200,
                        Answer.CHANGED,
                        "update",
                        List.of(Argument.KEY, Argument.BODY, Argument.VERSION, Argument.CALLER)));
    }

    @Test
    void whatThePathSaysJoinsTheInput() {
        RouteView route = new RouteView(
                "post",
                "/articles/:slug/comments",
                Optional.empty(),
                Optional.of("addCommentParams"),
                Optional.empty(),
                Optional.of("addCommentInput"),
                Optional.empty(),
                204,
                Answer.NOTHING,
                "addComment",
                List.of(Argument.PATH, Argument.BODY, Argument.CALLER));

        assertThat(route.values(argument -> argument.name().toLowerCase(Locale.ROOT)))
                .containsExactly("{ ...path, ...body }", "caller");
    }

    @Test
    void aReplacementIsGuardedAsAnUpdate() {
        assertThat(route(withUsers, "Book", "put", "/books/:id").guard()).contains("bookAccess.update");
    }

    @Test
    void aNestedListChecksTheKeyOfTheParent() {
        RouteView nested = route(withUsers, "Book", "get", "/authors/:id/books");
        assertThat(nested.params()).contains("authorParams");
        assertThat(nested.query()).contains("listBooks");
        assertThat(nested.call()).isEqualTo("listByAuthor");
        assertThat(nested.component()).contains("BookPage");
        assertThat(module(withUsers, "Book").parents())
                .containsExactly(new RoutesView.ParentSchema("Author", "authorParams"));
        assertThat(module(withUsers, "Book").schemas()).contains("bookParams").doesNotContain("authorParams");
    }

    @Test
    void aListOfItsOwnKindNeedsNoOtherModule() {
        assertThat(route(withUsers, "Category", "get", "/categories/:id/children")
                        .params())
                .contains("categoryParams");
        assertThat(module(withUsers, "Category").parents()).isEmpty();
        assertThat(module(withUsers, "Category").schemas()).contains("categoryParams");
    }

    @Test
    void transitionsTakeNoBody() {
        RouteView publish = route(withUsers, "Book", "post", "/books/:id/publish");
        assertThat(publish.guard()).contains("bookAccess.publish");
        assertThat(publish.body()).isEmpty();
        assertThat(publish.arguments()).containsExactly(Argument.KEY, Argument.VERSION, Argument.CALLER);
    }

    @Test
    void operationsReadTheirInputFromBodyOrQuery() {
        assertThat(route(withUsers, "Book", "post", "/books/:id/lend-book").body())
                .contains("lendBookInput");
        RouteView query = route(withUsers, "operations", "get", "/bestsellers");
        assertThat(query.query()).contains("bestsellersInput");
        assertThat(query.guard()).contains("operationAccess.bestsellers");
        assertThat(query.component()).contains("BookList");
    }

    @Test
    void anOperationWithoutOutputHasNoComponent() {
        RouteView restock = route(withUsers, "operations", "post", "/restock");
        assertThat(restock.answer()).isEqualTo(Answer.NOTHING);
        assertThat(restock.status()).isEqualTo(204);
        assertThat(restock.component()).isEmpty();
    }

    @Test
    void withoutUsersNobodyIsAskedFor() {
        assertThat(routes(BookshopModel.open()).stream().flatMap(m -> m.routes().stream()))
                .isNotEmpty()
                .allMatch(r -> r.guard().isEmpty() && !r.takes(Argument.CALLER));
    }

    @Test
    void envelopesHaveComponentsOfTheirOwn() {
        List<RoutesView> enveloped = routes(BookshopModel.withAuth(ResponseStyle.ENVELOPE));
        assertThat(route(enveloped, "Book", "get", "/books/:id").component()).contains("BookViewEnvelope");
        assertThat(route(enveloped, "Book", "get", "/books").component()).contains("BookPage");
    }

    @Test
    void whatHasNoVersionTakesNone() {
        List<RoutesView> routes = routes(read("""
                name: plain
                entities:
                  Note:
                    versioned: false
                    fields: { text: string! }
                """));
        assertThat(module(routes, "Note").routes()).noneMatch(r -> r.takes(Argument.VERSION));
        assertThat(route(routes, "Note", "get", "/notes/:id").answer()).isEqualTo(Answer.VALUE);
        assertThat(route(routes, "Note", "patch", "/notes/:id").answer()).isEqualTo(Answer.VALUE);
    }

    @Test
    void aServiceIsRenamedWhereHandlersHaveAUseForTheWord() {
        List<RoutesView> routes = routes(read("""
                name: taken
                entities:
                  Header:
                    fields: { text: string! }
                """));
        assertThat(module(routes, "Header").service()).isEqualTo("headers");
        assertThat(module(routes, "Header").variable()).isEqualTo("headersService");
    }

    private static Project read(String yaml) {
        return ModelReader.read(yaml.getBytes(StandardCharsets.UTF_8), "backend.yaml")
                .project()
                .orElseThrow();
    }

    private static List<RoutesView> routes(Project project) {
        BackendPlan plan = BackendPlanner.plan(project);
        return RoutesView.of(plan);
    }

    private static RoutesView module(List<RoutesView> modules, String subject) {
        return modules.stream()
                .filter(m -> m.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static RouteView route(List<RoutesView> modules, String subject, String method, String path) {
        return module(modules, subject).routes().stream()
                .filter(r -> r.method().equals(method) && r.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
