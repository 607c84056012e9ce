package dev.nodesmith.generate.http.nest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.http.Printed;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import org.junit.jupiter.api.Test;

class NestFeatureTest {

    private final Printed withUsers = Printed.of(BookshopModel.withAuth(ResponseStyle.PROBLEM), new NestFeature());
    private final Printed open = Printed.of(BookshopModel.open(), new NestFeature());

    @Test
    void aControllerTakesItsServiceByClassAndAnswersBySchema() {
        assertThat(withUsers.from("src/modules/loans/loan.controller.ts", "@Controller"))
                .isEqualTo("""
                        @Controller('v1/loans')
                        @UseGuards(AdmissionGuard)
                        export class LoanController {
                          readonly #loans: LoanService;

                          constructor(@Inject(LoanService) loans: LoanService) {
                            this.#loans = loans;
                          }

                          @Get()
                          @UseGuards(AccessGuard(loanAccess.list))
                          @UseInterceptors(ReadInterceptor('LoanPage'))
                          async list(
                            @Query(new SchemaPipe(listLoans)) query: Output<typeof listLoans>,
                            @CurrentCaller() caller: Caller | undefined,
                          ): Promise<Result> {
                            return listed(await this.#loans.list(query, caller));
                          }

                          @Get(':id')
                          @UseGuards(AccessGuard(loanAccess.get))
                          @UseInterceptors(ReadInterceptor('LoanView'))
                          async get(
                            @Query(new SchemaPipe(readLoan)) query: Output<typeof readLoan>,
                            @Param(new SchemaPipe(loanParams)) { id }: Output<typeof loanParams>,
                            @CurrentCaller() caller: Caller | undefined,
                          ): Promise<Result> {
                            return found(await this.#loans.get(id, query, caller), query);
                          }
                        }
                        """);
    }

    @Test
    void aBodyIsReadAfterTheGuardsAndBeforeTheKeyIsClaimed() {
        assertThat(withUsers.file("src/modules/books/book.controller.ts")).contains("""
                  @UseGuards(AccessGuard(bookAccess.create))
                  @UseInterceptors(JsonBodyInterceptor, IdempotencyInterceptor, AnswerInterceptor('Book'))
                  async create(
                    @Body(new SchemaPipe(createBook)) input: Output<typeof createBook>,
                """);
    }

    @Test
    void theKeyOfThePathIsTheLastOfWhatIsCheckedForNestAsksItFirst() {
        assertThat(withUsers.from("src/modules/books/book.controller.ts", "  async update("))
                .startsWith("""
                  async update(
                    @Body(new SchemaPipe(updateBook)) input: Output<typeof updateBook>,
                    @Param(new SchemaPipe(bookParams)) { id }: Output<typeof bookParams>,
                    @Headers('if-match') ifMatch: string | undefined,
                    @CurrentCaller() caller: Caller | undefined,
                  ): Promise<Result> {
                    return changed(await this.#books.update(id, input, expectedVersion(ifMatch), caller));
                  }
                """);
    }

    @Test
    void pathsAreWholeWhereSomeLieElsewhere() {
        assertThat(withUsers.file("src/modules/books/book.controller.ts"))
                .contains("@Controller('v1')\n", "@Get('books/:id')\n", "@Get('authors/:id/books')\n");
    }

    @Test
    void aModuleProvidesAServiceThatWasMadeWithoutNest() {
        assertThat(withUsers.from("src/modules/tags/tag.module.ts", "@Module")).isEqualTo("""
                        @Module({
                          controllers: [TagController],
                          providers: [
                            {
                              provide: TagService,
                              inject: [SERVICES],
                              useFactory: ({ tags }: Services) => tags,
                            },
                          ],
                        })
                        export class TagModule {}
                        """);
    }

    @Test
    void withoutUsersThereIsNoTraceOfThem() {
        assertThat(open.files()).doesNotContainKeys("src/http/access.guard.ts", "src/modules/auth/auth.controller.ts");
        assertThat(open.bodies()).noneMatch(text -> text.contains("caller") || text.contains("AccessGuard("));
    }

    @Test
    void anOperationWithoutInputAndOutputNeedsNothingOfTheRequest() {
        assertThat(open.from("src/modules/operations/operations.controller.ts", "  @Post("))
                .startsWith("""
                  @Post('restock')
                  @HttpCode(204)
                  @UseInterceptors(IdempotencyInterceptor)
                  async restock(): Promise<void> {
                    await this.#operations.restock();
                  }
                """);
    }
}
