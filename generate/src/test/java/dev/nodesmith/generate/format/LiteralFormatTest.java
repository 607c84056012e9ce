package dev.nodesmith.generate.format;

import static dev.nodesmith.generate.format.FormatAssert.check;

import org.junit.jupiter.api.Test;

class LiteralFormatTest {

    @Test
    void stringsPreferSingleQuotesUnlessThatTakesMoreEscapes() {
        check("""
                const a = ["plain", "it's", 'say "hi"', "don't say \\"hi\\"", 'a\\"b'];
                """, """
                const a = ['plain', "it's", 'say "hi"', 'don\\'t say "hi"', 'a\\"b'];
                """);
    }

    @Test
    void numbersAreLowerCaseWithoutNeedlessZeroes() {
        check("""
                const n = [0XAB, 1E5, 1.50, .5, 5., 1.0e+10, 1_000, 10N === 10n];
                """.replace("10N === ", ""), """
                const n = [0xab, 1e5, 1.5, 0.5, 5, 1.0e10, 1_000, 10n];
                """);
    }

    @Test
    void regularExpressionsSortTheirFlags() {
        check("const r = /a[/]b/mgi.test(x) / 2;\n", "const r = /a[/]b/gim.test(x) / 2;\n");
    }

    @Test
    void templatesKeepTheirText() {
        check("""
                const t = `a ${ b } ${c.d( e )}
                  it's "raw"`;
                const u = sql<Row>`select * from t where id = ${ id   }`;
                """, """
                const t = `a ${b} ${c.d(e)}
                  it's "raw"`;
                const u = sql<Row>`select * from t where id = ${id}`;
                """);
    }

    @Test
    void propertyNamesLoseQuotesThatTheyDoNotNeed() {
        check("""
                const headers = { 'accept': 1, 'content-type': 2, [key]: 3, 4: 5, '6': 7 };
                """, """
                const headers = { accept: 1, 'content-type': 2, [key]: 3, 4: 5, '6': 7 };
                """);
    }

    @Test
    void propertyNamesOfAnyScriptLoseTheirQuotes() {
        check("const o = { 'straße': 1, '日本': 2, '€': 3 };\n", "const o = { straße: 1, 日本: 2, '€': 3 };\n");
    }

    @Test
    void numberArraysAreFilled() {
        String numbers = "100000, ".repeat(16).strip();
        check("const primes = [" + numbers + "];\n", """
                const primes = [
                  100000, 100000, 100000, 100000, 100000, 100000, 100000, 100000, 100000, 100000, 100000, 100000,
                  100000, 100000, 100000, 100000,
                ];
                """);
    }

    @Test
    void objectsStayOpenedWhereTheyWereOpened() {
        check("""
                const a = {
                  b: 1, c };
                const d = { e: 1,
                  f };
                const matrix = [[1, 2], [3, 4]];
                """, """
                const a = {
                  b: 1,
                  c,
                };
                const d = { e: 1, f };
                const matrix = [
                  [1, 2],
                  [3, 4],
                ];
                """);
    }

    @Test
    void methodsInObjects() {
        check("""
                const o = { async a() {}, *b() { yield 1 }, get c() { return 1 }, set c(v) {}, ...rest, async *d() {} };
                """, """
                const o = {
                  async a() {},
                  *b() {
                    yield 1;
                  },
                  get c() {
                    return 1;
                  },
                  set c(v) {},
                  ...rest,
                  async *d() {},
                };
                """);
    }
}
