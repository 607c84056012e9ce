package dev.nodesmith.generate.http.fastify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.http.Printed;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import org.junit.jupiter.api.Test;

class FastifyFeatureTest {

    private final Printed withUsers = Printed.of(BookshopModel.withAuth(ResponseStyle.PROBLEM), new FastifyFeature());
    private final Printed open = Printed.of(BookshopModel.open(), new FastifyFeature());

    @Test
    void readsAreGuardedCheckedAndWrittenBySchema() {
        assertThat(withUsers.from("src/modules/loans/loan.routes.ts", "export const"))
                .isEqualTo("""
                        export const loanRoutes: Routes = (app, { services: { loans } }, done) => {
                          app.get(
                            '/loans',
                            {
                              onRequest: app.guard(loanAccess.list),
                              schema: { querystring: listLoans, response: { 200: component('LoanPage') } },
                            },
                            async ({ query, caller }, reply) => send(reply, listed(await loans.list(query, caller))),
                          );

                          app.get(
                            '/loans/:id',
                            {
                              onRequest: app.guard(loanAccess.get),
                              schema: {
                                params: loanParams,
                                querystring: readLoan,
                                response: { 200: component('LoanView') },
                              },
                            },
                            async ({ params, query, caller }, reply) =>
                              send(reply, found(await loans.get(params.id, query, caller), query)),
                          );

                          done();
                        };
                        """);
    }

    @Test
    void writesReadTheVersionFirst() {
        assertThat(withUsers.file("src/modules/books/book.routes.ts")).contains("""
                    async ({ params, body, headers, caller }, reply) => {
                      const version = expectedVersion(headers['if-match']);
                      return send(reply, changed(await books.update(params.id, body, version, caller)));
                    },
                """);
    }

    @Test
    void withoutUsersThereIsNoTraceOfThem() {
        assertThat(open.files()).doesNotContainKeys("src/http/guard.ts", "src/modules/auth/auth.routes.ts");
        assertThat(open.bodies()).noneMatch(text -> text.contains("caller") || text.contains("guard("));
        assertThat(open.file("src/modules/tags/tag.routes.ts")).contains("""
                    { schema: { querystring: listTags, response: { 200: component('TagPage') } } },
                    async ({ query }, reply) => send(reply, listed(await tags.list(query))),
                """);
    }

    @Test
    void anOperationWithoutInputAndOutputNeedsNothingOfTheRequest() {
        assertThat(open.from("src/modules/operations/operations.routes.ts", "  app.post("))
                .startsWith("""
                  app.post('/restock', async (_request, reply) => {
                    await operations.restock();
                    return reply.code(204).send();
                  });
                """);
    }
}
