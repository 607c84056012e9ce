package dev.nodesmith.generate.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeEraserTest {

    @Test
    void declarationsOfTypesGoWithTheirCommentsAndLeaveNoGap() {
        erases("""
                import type { Pool } from 'pg';
                import { z, type ZodType } from 'zod';
                import { type A, type B } from './types.js';

                const most = 3;
                /** What a row is. */
                interface Row {
                  /** The key. */
                  readonly id: string;
                }
                // Named once.
                type Rows = Row[];
                const least = 1;

                export type { Pool };
                export { most, type Rows, least };
                declare module 'fastify' {
                  interface FastifyRequest {
                    caller: string;
                  }
                }
                """, """
                import { z } from 'zod';

                const most = 3;
                const least = 1;

                export { most, least };
                """);
    }

    @Test
    void aCommentThatStandsAloneStays() {
        erases("""
                // About the file.

                /** What a row is. */
                export interface Row {}

                export const none = {};
                """, """
                // About the file.

                export const none = {};
                """);
    }

    @Test
    void whatHoldsOnlyTypesIsBlank() {
        assertThat(TypeEraser.erase("""
                import type { Book } from './book.js';

                /** Where books are kept. */
                export interface Books {
                  all(): Promise<Book[]>;
                }
                """)).isBlank();
    }

    @Test
    void functionsKeepTheirParameters() {
        erases("""
                export async function read<Row extends object>(
                  this: Reader,
                  statement: Statement<Row>,
                  { values = [], first }: Options,
                  note?: string,
                  most = 10 as number,
                  ...rest: readonly unknown[]
                ): Promise<Row[]> {
                  return rest;
                }
                function isText(value: unknown): value is string;
                function isText(value: unknown) {
                  return typeof value === 'string';
                }
                const only = async <T,>([row]: T[]): Promise<T | undefined> => row;
                const parse = (text: string): { a: number } => ({ a: Number(text) });
                """, """
                export async function read(statement, { values = [], first }, note, most = 10, ...rest) {
                  return rest;
                }
                function isText(value) {
                  return typeof value === 'string';
                }
                const only = async ([row]) => row;
                const parse = (text) => ({ a: Number(text) });
                """);
    }

    @Test
    void expressionsLoseWhatTheyAreSaidToBe() {
        erases("""
                const rows = (await client.query<Row>(text)).rows as Row[];
                const first = rows[0]!.id;
                const id = (value as { id?: string }).id ?? '';
                const kinds = { a: 'x', b: 'y' } as const satisfies Record<string, string>;
                const seen = new Map<string, Set<number>>();
                const both = ((a ?? b) as number) + 1;
                let found: Row | undefined;
                let later!: number;
                try {
                  for (const [key, value] of Object.entries(kinds) as [string, string][]) use<string>(key, value);
                } catch (error: unknown) {
                  throw error as Error;
                }
                """, """
                const rows = (await client.query(text)).rows;
                const first = rows[0].id;
                const id = value.id ?? '';
                const kinds = { a: 'x', b: 'y' };
                const seen = new Map();
                const both = (a ?? b) + 1;
                let found;
                let later;
                try {
                  for (const [key, value] of Object.entries(kinds)) use(key, value);
                } catch (error) {
                  throw error;
                }
                """);
    }

    @Test
    void classesKeepWhatIsThereAtRunTime() {
        erases("""
                export abstract class Store<Row> extends Base<Row> implements Reader<Row>, Writer {
                  declare readonly kind: string;
                  readonly #rows: Row[];
                  private static readonly most: number = 3;
                  readonly title: string;
                  /** Set by the first request. */
                  since?: Date;
                  protected override limit = 10;
                  [key: string]: unknown;

                  constructor(rows: Row[], title: string) {
                    super();
                    this.#rows = rows;
                    this.title = title;
                  }

                  abstract find(id: string): Row;

                  public override async all?(): Promise<Row[]> {
                    return this.#rows;
                  }

                  static get first(): number {
                    return 1;
                  }
                }
                class Plain implements Reader {}
                """, """
                export class Store extends Base {
                  #rows;
                  static most = 3;
                  /** Set by the first request. */
                  since;
                  limit = 10;

                  constructor(rows, title) {
                    super();
                    this.#rows = rows;
                    this.title = title;
                  }

                  async all() {
                    return this.#rows;
                  }

                  static get first() {
                    return 1;
                  }
                }
                class Plain {}
                """);
    }

    @Test
    void wordsOfTheCompilerThatAreNamesStay() {
        erases("""
                const type = { as: 1, readonly: 2, declare: abstract };
                class Words {
                  readonly = true;
                  private() {
                    return type.as;
                  }
                }
                """, """
                const type = { as: 1, readonly: 2, declare: abstract };
                class Words {
                  readonly = true;
                  private() {
                    return type.as;
                  }
                }
                """);
    }

    @Test
    void commentsForTheCompilersRulesGo() {
        erases("""
                const a = {
                  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- Untyped.
                  b: c,
                  // eslint-disable-next-line no-control-regex
                  d: /\\0/,
                };
                """, """
                const a = {
                  b: c,
                  // eslint-disable-next-line no-control-regex
                  d: /\\0/,
                };
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enum Kind { A }",
                "class A { constructor(private readonly b: B) {} }",
                "@Injectable()\nclass A {}",
                "class A { @Get() b() {} }",
                "const a = <B>c;",
                "import a = require('a');",
                "namespace A { export const b = 1; }"
            })
    void whatMeansSomethingAtRunTimeIsRefused(String source) {
        assertThatThrownBy(() -> TypeEraser.erase(source))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("cannot be erased");
    }

    private static void erases(String source, String expected) {
        assertThat(TypeScriptFormatter.format(TypeEraser.erase(source))).isEqualTo(expected);
        assertThat(TypeEraser.erase(expected)).as("JavaScript").isEqualTo(expected);
    }
}
