package dev.nodesmith.generate.http.express;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.http.Printed;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import org.junit.jupiter.api.Test;

class ExpressFeatureTest {

    private final Printed withUsers = Printed.of(BookshopModel.withAuth(ResponseStyle.PROBLEM), new ExpressFeature());
    private final Printed open = Printed.of(BookshopModel.open(), new ExpressFeature());

    @Test
    void readsAreGuardedCheckedAndWrittenBySchema() {
        assertThat(withUsers.from("src/modules/loans/loan.routes.ts", "export function"))
                .isEqualTo("""
                        export function loanRoutes({ loans }: Services, { guard, serializers }: RouteTools): Router {
                          const router = createRouter();
                          const write = {
                            loanPage: serializers.of('LoanPage'),
                            loanView: serializers.of('LoanView'),
                          };

                          router.get('/loans', guard(loanAccess.list), async (request, response) => {
                            const query = validate(listLoans, request.query, 'query');
                            const page = await loans.list(query, request.caller);
                            sendRead(request, response, listed(page), write.loanPage);
                          });

                          router.get('/loans/:id', guard(loanAccess.get), async (request, response) => {
                            const { id } = validate(loanParams, request.params, 'path');
                            const view = validate(readLoan, request.query, 'query');
                            const row = await loans.get(id, view, request.caller);
                            sendRead(request, response, found(row, view), write.loanView);
                          });

                          return router;
                        }
                        """);
    }

    @Test
    void theRuleIsAskedBeforeTheBodyIsRead() {
        assertThat(withUsers.file("src/modules/books/book.routes.ts")).contains("""
                  router.post('/books', guard(bookAccess.create), json, async (request, response) => {
                    const input = validate(createBook, request.body, 'body');
                    await sendOnce(request, response, write.book, async () =>
                      created('/v1/books', await books.create(input, request.caller)),
                    );
                  });
                """);
    }

    @Test
    void withoutUsersThereIsNoTraceOfThem() {
        assertThat(open.files()).doesNotContainKeys("src/http/guard.ts", "src/modules/auth/auth.routes.ts");
        assertThat(open.bodies()).noneMatch(text -> text.contains("caller") || text.contains("guard("));
    }

    @Test
    void aCommandWithoutOutputIsRepeatableToo() {
        assertThat(open.from("src/modules/operations/operations.routes.ts", "  router.post("))
                .startsWith("""
                          router.post('/restock', async (request, response) => {
                            await sendOnce(request, response, noContent, async () => {
                              await operations.restock();
                              return nothing;
                            });
                          });
                        """.stripIndent());
    }
}
