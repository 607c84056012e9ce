package dev.nodesmith.generate.format;

import static dev.nodesmith.generate.format.FormatAssert.check;

import org.junit.jupiter.api.Test;

class CallFormatTest {

    @Test
    void theLastArgumentHugsTheParentheses() {
        check("""
                app.get('/books/:id', { schema: bookSchema }, async (request, reply) => { return reply.send(1); });
                register({ name: 'books', prefix: '/api/v1/books', plugin: booksPlugin, options: { cache: true, ttl: 60 } });
                const names = books.map((book) => book.title.toLocaleUpperCase('en') + ' by ' + book.author.fullName);
                """, """
                app.get('/books/:id', { schema: bookSchema }, async (request, reply) => {
                  return reply.send(1);
                });
                register({
                  name: 'books',
                  prefix: '/api/v1/books',
                  plugin: booksPlugin,
                  options: { cache: true, ttl: 60 },
                });
                const names = books.map(
                  (book) => book.title.toLocaleUpperCase('en') + ' by ' + book.author.fullName,
                );
                """);
    }

    @Test
    void theFirstArgumentHugsTheParentheses() {
        check("""
                setTimeout(() => { controller.abort(); }, timeoutInMilliseconds);
                """, """
                setTimeout(() => {
                  controller.abort();
                }, timeoutInMilliseconds);
                """);
    }

    @Test
    void functionsBesideFunctionsTakeLinesOfTheirOwn() {
        check("""
                process(compose((a) => a + 1, (b) => b * 2));
                """, """
                process(
                  compose(
                    (a) => a + 1,
                    (b) => b * 2,
                  ),
                );
                """);
    }

    @Test
    void testsKeepTheirDescriptionOnTheFirstLine() {
        check("""
                describe('a rather long description of what is going to be tested in this block of tests here', () => {
                  it(`answers 404 to an unknown ${thing} even when the description is far longer than the line`, async () => { expect(1).toBe(1); });
                });
                """, """
                describe('a rather long description of what is going to be tested in this block of tests here', () => {
                  it(`answers 404 to an unknown ${thing} even when the description is far longer than the line`, async () => {
                    expect(1).toBe(1);
                  });
                });
                """);
    }

    @Test
    void tablesOfTestsAreAligned() {
        check("""
                it.each`
                a | b | sum
                ${1} | ${22} | ${23}
                ${100}|${2}|${102}
                `('adds', ({ a, b, sum }) => {});
                """, """
                it.each`
                  a      | b     | sum
                  ${1}   | ${22} | ${23}
                  ${100} | ${2}  | ${102}
                `('adds', ({ a, b, sum }) => {});
                """);
    }

    @Test
    void arraysInTablesOfTestsStayOnTheirLine() {
        check("""
                test.each`
                a | b
                ${[{ x: 1, y: 2 }, { x: 3, y: 4 }]} | ${1}
                `('n', () => {});
                """, """
                test.each`
                  a                                   | b
                  ${[{ x: 1, y: 2 }, { x: 3, y: 4 }]} | ${1}
                `('n', () => {});
                """);
    }

    @Test
    void chainsOfCallsBreakTogether() {
        check("""
                const rows = await database.selectFrom('books').where('id', '=', id).orderBy('title').execute();
                const result = items.filter((item) => item.isActive).map((item) => item.value).slice(0, 10);
                const keys = Object.keys(someObjectWithManyKeys).filter((key) => key.startsWith('prefix')).sort(compare);
                this.server.use(helmet()).listen(3000);
                z.object({ name: z.string().min(1).max(120), price: z.number().positive() }).strict();
                """, """
                const rows = await database.selectFrom('books').where('id', '=', id).orderBy('title').execute();
                const result = items
                  .filter((item) => item.isActive)
                  .map((item) => item.value)
                  .slice(0, 10);
                const keys = Object.keys(someObjectWithManyKeys)
                  .filter((key) => key.startsWith('prefix'))
                  .sort(compare);
                this.server.use(helmet()).listen(3000);
                z.object({ name: z.string().min(1).max(120), price: z.number().positive() }).strict();
                """);
    }

    @Test
    void arrowFunctions() {
        check("""
                const add = a => b => a + b; const o = () => ({}); const g = async <T,>(x: T): Promise<T> => x;
                const pick = (flag: boolean) => flag ? someFunctionThatIsCalled(withArguments) : anotherFunctionCalled(with1);
                """, """
                const add = (a) => (b) => a + b;
                const o = () => ({});
                const g = async <T>(x: T): Promise<T> => x;
                const pick = (flag: boolean) =>
                  flag ? someFunctionThatIsCalled(withArguments) : anotherFunctionCalled(with1);
                """);
    }

    @Test
    void parametersBreakOneToALine() {
        check("""
                export async function createBook(repository: BookRepository, input: CreateBookInput, actor: Actor): Promise<Book> {}
                function only({ a, b }: { a: string; b: number }) {}
                """, """
                export async function createBook(
                  repository: BookRepository,
                  input: CreateBookInput,
                  actor: Actor,
                ): Promise<Book> {}
                function only({ a, b }: { a: string; b: number }) {}
                """);
    }
}
