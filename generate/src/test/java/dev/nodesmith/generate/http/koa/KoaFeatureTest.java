package dev.nodesmith.generate.http.koa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.http.Printed;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import org.junit.jupiter.api.Test;

class KoaFeatureTest {

    private final Printed withUsers = Printed.of(BookshopModel.withAuth(ResponseStyle.PROBLEM), new KoaFeature());
    private final Printed open = Printed.of(BookshopModel.open(), new KoaFeature());

    @Test
    void readsAreGuardedCheckedAndWrittenBySchema() {
        assertThat(withUsers.from("src/modules/loans/loan.routes.ts", "export function"))
                .isEqualTo("""
                        export function loanRoutes({ loans }: Services, { guard, serializers }: RouteTools): Router<State> {
                          const router = createRouter();
                          const write = {
                            loanPage: serializers.of('LoanPage'),
                            loanView: serializers.of('LoanView'),
                          };

                          router.get('/loans', guard(loanAccess.list), async (ctx) => {
                            const query = validate(listLoans, ctx.query, 'query');
                            const page = await loans.list(query, ctx.state.caller);
                            send(ctx, listed(page), write.loanPage);
                          });

                          router.get('/loans/:id', guard(loanAccess.get), async (ctx) => {
                            const { id } = validate(loanParams, ctx.params, 'path');
                            const view = validate(readLoan, ctx.query, 'query');
                            const row = await loans.get(id, view, ctx.state.caller);
                            send(ctx, found(row, view), write.loanView);
                          });

                          return router;
                        }
                        """);
    }

    @Test
    void theRuleIsAskedBeforeTheBodyIsRead() {
        assertThat(withUsers.file("src/modules/books/book.routes.ts")).contains("""
                  router.post('/books', guard(bookAccess.create), json, async (ctx) => {
                    const input = validate(createBook, ctx.request.body, 'body');
                    await sendOnce(ctx, write.book, async () =>
                      created('/v1/books', await books.create(input, ctx.state.caller)),
                    );
                  });
                """);
    }

    @Test
    void errorsAreCaughtAroundAllThatMayThrow() {
        assertThat(withUsers.from("src/app.ts", "  app\n")).startsWith("""
                  app
                    .use(requestScope(logger, services))
                    .use(errorHandler(logger))
                """.indent(0));
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
                          router.post('/restock', async (ctx) => {
                            await sendOnce(ctx, noContent, async () => {
                              await operations.restock();
                              return nothing;
                            });
                          });
                        """.stripIndent());
    }
}
