package dev.nodesmith.evolve.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members that both sides add to one list in code, at one place. */
class MergeMembersTest {

    /** Lines with {@code <here>} in them, which each side puts its own in place of. */
    private static Merged merge(String lines, String yours, String fresh) {
        return Merger.merge(
                "src/container.ts",
                new Versions(
                        lines.replace("<here>\n", ""),
                        lines.replace("<here>\n", yours),
                        lines.replace("<here>\n", fresh)));
    }

    private static void bothStay(String lines, String yours, String fresh) {
        assertThat(merge(lines, yours, fresh)).isEqualTo(Merged.clean(lines.replace("<here>\n", fresh + yours)));
    }

    private static void isConflict(String lines, String yours, String fresh) {
        assertThat(merge(lines, yours, fresh).conflicts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return {              | books: new BookService(database), | mine: createMailer(config), | its: new LoanService(),",
                "const all = [         | books,                            | mine,                       | its,",
                "export interface All {| readonly books: BookService;      | readonly mine: Mailer;      | its(id: string): Its;",
                "export class Books {  | private books: string[] = [];     | private mine: number;       | its: string;",
                "z.object({            | title: z.string(),                | 'mine-too': z.number(),     | its: z.int(),",
                "enum Color {          | RED = 'red',                      | MINE = 'mine',              | ITS = 'its',",
            })
    void membersOfListsWithoutOrderStay(String opener, String sibling, String yours, String fresh) {
        bothStay(opener + "\n  " + sibling + "\n<here>\n}\n", "  " + yours + "\n", "  " + fresh + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two of one name       | return {              | books,        | x: 1,        | x: 2,",
                "two, one of them short| return {              | books,        | x: 1,        | x,",
                "two signatures        | interface A {         | books: Books; | x: number;   | x(): void;",
                "a spread overrides    | return {              | books,        | x: 1,        | ...its,",
                "arguments             | run(                  | books,        | mine,        | its,",
                "values of a query     | values: [             | id,           | mine,        | its,",
                "an argument           | query(sql, [          | id,           | mine,        | its,",
                "results by place      | await Promise.all([   | books,        | mine,        | its,",
                "statements            | function run() {      | books();      | mine();      | its();",
                "cases                 | switch (x) {          | case 1: a();  | case 2: b(); | case 3: c();",
                "half a statement      | return {              | books,        | mine:        | its: 1,",
            })
    void membersWhoseOrderOrNameCountsAreAConflict(
            String why, String opener, String sibling, String yours, String fresh) {
        isConflict(opener + "\n  " + sibling + "\n<here>\n}\n", "  " + yours + "\n", "  " + fresh + "\n");
    }

    @Test
    void anEntryOfSeveralLinesStaysWhole() {
        bothStay("return {\n  books,\n<here>\n};\n", """
                  mine: createMailer({
                    host: config.host, // where
                  }),
                """, """
                  // Its.
                  its: new Its(),
                """);
    }

    @Test
    void methodsAtTheEndOfAClassStay() {
        bothStay("""
                export class BookService {
                  list(): void {
                    this.books.list();
                  }
                <here>
                }
                """, """

                  /** Mine. */
                  async mine(id: string): Promise<void> {
                    if (id) {
                      await this.books.mine(id);
                    }
                  }
                """, """

                  its(): void {
                    this.books.its();
                  }
                """);
    }

    @Test
    void twoMethodsOfOneNameAreAConflict() {
        isConflict(
                "class A {\n  list() {\n    a();\n  }\n<here>\n}\n",
                "\n  get() {\n    mine();\n  }\n",
                "\n  get() {\n    its();\n  }\n");
    }

    @Test
    void functionsAtTheEndOfAFileStay() {
        bothStay(
                "run();\n<here>\n",
                "\nexport function mine(): void {\n  run();\n}\n",
                "\nfunction its(): void {\n  run();\n}\n");
    }

    @Test
    void statementsAtTheEndOfAFileAreAConflict() {
        isConflict("run();\n<here>\n", "mine();\n", "its();\n");
    }

    @Test
    void testsOfASuiteStay() {
        bothStay(
                "describe('books', () => {\n  it('a', () => {\n    a();\n  });\n<here>\n});\n",
                "\n  it('mine', async () => {\n    await b();\n  });\n",
                "\n  it('its', () => {\n    c();\n  });\n");
    }

    @Test
    void exportsOfABarrelStay() {
        bothStay("export * from './a.js';\n<here>\n", "export * from './mine.js';\n", "export * from './its.js';\n");
    }

    @Test
    void whatBothAddIsThereOnce() {
        assertThat(merge("return {\n  a,\n<here>\n};\n", "  same,\n  mine,\n", "  same,\n  its,\n"))
                .isEqualTo(Merged.clean("return {\n  a,\n  same,\n  its,\n  mine,\n};\n"));
    }
}
