package dev.nodesmith.generate.test.mocha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nodesmith.generate.format.TypeScriptFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MochaSourceTest {

    private static final String IMPORT = "import { expect, it, sinon } from 'mocha';\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    expect(a).toBe(b)                                   | expect(a).to.equal(b)
                    expect(a).not.toBe(b)                               | expect(a).to.not.equal(b)
                    expect(a).toEqual([1])                              | expect(a).to.deep.equal([1])
                    expect(a).toBeNull()                                | expect(a).to.equal(null)
                    expect(a).not.toBeNull()                            | expect(a).to.not.equal(null)
                    expect(a).toBeDefined()                             | expect(a).to.not.equal(undefined)
                    expect(a).toHaveLength(1)                           | expect(a).to.have.lengthOf(1)
                    expect(a).toMatchObject({ b: 1 })                   | expect(a).to.deep.include({ b: 1 })
                    expect(a).toMatchObject({ b: { c: 1 } })            | expect(a).to.containSubset({ b: { c: 1 } })
                    expect(() => f()).toThrow(Wrong)                    | expect(() => f()).to.throw(Wrong)
                    await expect(p).rejects.toThrow(Wrong)              | await expect(p).to.be.rejectedWith(Wrong)
                    await expect(p).rejects.toThrow()                   | await expect(p).to.be.rejected
                    await expect(p).rejects.toMatchObject({ s: 1 })     | await expect(p).to.be.rejected.and.eventually.deep.include({ s: 1 })
                    expect(spy).toHaveBeenCalled()                      | sinon.assert.called(spy)
                    expect(spy).toHaveBeenCalledTimes(1)                | sinon.assert.calledOnce(spy)
                    expect(spy).toHaveBeenCalledTimes(2)                | sinon.assert.callCount(spy, 2)
                    expect(spy).toHaveBeenCalledWith(expect.stringContaining('a')) | sinon.assert.calledWith(spy, sinon.match('a'))
                    sinon.spyOn(a, 'b').mockReturnValue(1)              | sinon.stub(a, 'b').returns(1)
                    sinon.spyOn(a, 'b', 'get').mockReturnValue(1)       | sinon.stub(a, 'b').get(() => 1)
                    sinon.spyOn(a, 'b').mockRejectedValueOnce(e)        | sinon.stub(a, 'b').callThrough().onFirstCall().rejects(e)
                    await sinon.advanceTimersByTimeAsync(5)             | await sinon.clock.tickAsync(5)
                    it('a', () => b(), 60_000)                          | it('a', () => b()).timeout(60_000)
                    """)
    void expectationsAndStubsAreThoseOfChaiAndSinon(String neutral, String mocha) {
        assertThat(statements(IMPORT + neutral + ";\n")).isEqualTo(formatted(mocha + ";\n"));
    }

    @Test
    void aTableBecomesALoop() {
        assertThat(statements(IMPORT + """
                it.each(['GET', 'HEAD'])('answers %s', async (method) => {
                  await send(method);
                });
                it.each([['a', 1, true], ['b', 2, false]])("doesn't find %s at %i: %s", (_, at, found) => {
                  expect(find(at)).toBe(found);
                });
                it.each([[['one']], [['one', 'two']]])('takes %j', (args) => {
                  run(args);
                });
                """)).isEqualTo("""
                for (const method of ['GET', 'HEAD']) {
                  it(`answers ${method}`, async () => {
                    await send(method);
                  });
                }
                for (const [name, at, found] of [
                  ['a', 1, true],
                  ['b', 2, false],
                ] as const) {
                  it(`doesn't find ${name} at ${at}: ${String(found)}`, () => {
                    expect(find(at)).to.equal(found);
                  });
                }
                for (const args of [['one'], ['one', 'two']]) {
                  it(`takes ${JSON.stringify(args)}`, () => {
                    run(args);
                  });
                }
                """);
    }

    @Test
    void hooksOfAFileStandInItsSuite() {
        assertThat(statements(IMPORT + """
                const path = '/books';

                /** Started once. */
                let app: App;

                beforeAll(async () => {
                  app = await start();
                });

                it('runs', () => {});
                """)).isEqualTo("""
                const path = '/books';

                describe('late books', () => {
                  /** Started once. */
                  let app: App;

                  before(async () => {
                    app = await start();
                  });

                  it('runs', () => {});
                });
                """);
    }

    @Test
    void aFileThatDoesNotTestStaysAsItIs() {
        String source = "import { it } from 'other';\n\nexpect(a).toBe(b);\n";
        assertThat(MochaSource.of("test/support/x.ts", source)).isEqualTo(source);
    }

    @Test
    void aWordThatChaiHasNoneForIsToldAtOnce() {
        assertThatThrownBy(() -> statements(IMPORT + "expect(a).toBeCloseTo(1);\n"))
                .hasMessageContaining("toBeCloseTo");
    }

    private static String statements(String source) {
        String text = TypeScriptFormatter.format(MochaSource.of("test/unit/late-books.test.ts", source));
        String imports = "from 'sinon';\n";
        return text.substring(text.indexOf(imports) + imports.length()).stripLeading();
    }

    private static String formatted(String source) {
        return TypeScriptFormatter.format(source);
    }
}
