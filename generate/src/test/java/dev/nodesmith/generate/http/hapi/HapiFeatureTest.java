package dev.nodesmith.generate.http.hapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.http.Printed;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import org.junit.jupiter.api.Test;

class HapiFeatureTest {

    private final Printed withUsers = Printed.of(BookshopModel.withAuth(ResponseStyle.PROBLEM), new HapiFeature());
    private final Printed open = Printed.of(BookshopModel.open(), new HapiFeature());

    @Test
    void routesSayInTheirOptionsWhomTheyLetInAndWhatTheyAccept() {
        assertThat(withUsers.from("src/modules/loans/loan.routes.ts", "  server.route<{ Params"))
                .isEqualTo("""
                          server.route<{ Params: Output<typeof loanParams>; Query: Output<typeof readLoan> }>({
                            method: 'GET',
                            path: '/loans/{id}',
                            options: {
                              app: { access: loanAccess.get },
                              validate: { params: by(loanParams, 'path'), query: by(readLoan, 'query') },
                            },
                            handler: async (request, h) =>
                              send(
                                h,
                                found(await loans.get(request.params.id, request.query, callerOf(request)), request.query),
                                write.loanView,
                              ),
                          });
                        }
                        """);
    }

    @Test
    void onlyRoutesThatAskForABodyReadOne() {
        assertThat(withUsers.from("src/modules/books/book.routes.ts", "  server.route<{ Payload"))
                .startsWith("""
                          server.route<{ Payload: Output<typeof createBook> }>({
                            method: 'POST',
                            path: '/books',
                            options: {
                              app: { access: bookAccess.create },
                              payload: json,
                              validate: { payload: by(createBook, 'body') },
                            },
                        """);
        assertThat(withUsers.file("src/http/server-options.ts")).contains("payload: unread,");
    }

    @Test
    void withoutUsersThereIsNoTraceOfThem() {
        assertThat(open.files()).doesNotContainKeys("src/http/authentication.ts", "src/modules/auth/auth.routes.ts");
        assertThat(open.bodies()).noneMatch(text -> text.contains("caller") || text.contains("auth: false"));
    }

    @Test
    void aCommandWithoutOutputIsRepeatableToo() {
        assertThat(open.from("src/modules/operations/operations.routes.ts", "    path: '/restock'"))
                .startsWith("""
                            path: '/restock',
                            handler: (request, h) =>
                              sendOnce(request, h, noContent, async () => {
                                await operations.restock();
                                return nothing;
                              }),
                          });
                        """);
    }
}
