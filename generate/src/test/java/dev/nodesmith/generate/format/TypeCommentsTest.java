package dev.nodesmith.generate.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypeCommentsTest {

    @Test
    void whatIsExportedSaysWhatItTakesAndGives() {
        tells("""
                import { Client, type Row } from 'pg';

                /** The rows of a page. */
                export async function page(client: Client, names: readonly string[], most?: number): Promise<string[]> {}

                export const total = (rows: Map<string, number>): number => rows.size;

                export class Books {
                  constructor(client: Client) {}

                  /**
                   * The book of that key.
                   *
                   * @param view what to read of it
                   * @throws NotFoundError
                   */
                  async get(id: 'first' | number, view: View, later: Date): Promise<void> {}

                  #own(id: string): string {}
                }
                """, """
                import { Client } from 'pg';

                /**
                 * The rows of a page.
                 *
                 * @param {Client} client
                 * @param {string[]} names
                 * @param {number} [most]
                 * @returns {Promise<string[]>}
                 */
                export async function page(client, names, most) {}

                /**
                 * @param {Map<string, number>} rows
                 * @returns {number}
                 */
                export const total = (rows) => rows.size;

                export class Books {
                  /** @param {Client} client */
                  constructor(client) {}

                  /**
                   * The book of that key.
                   *
                   * @param {'first' | number} id
                   * @param view what to read of it
                   * @param {Date} later
                   * @throws NotFoundError
                   */
                  async get(id, view, later) {}

                  #own(id) {}
                }
                """);
    }

    @Test
    void whatCannotBeSaidWithoutTypesIsNotSaid() {
        tells("""
                import type { Book } from './book.js';

                /** Says nothing of its types. */
                export function titles(books: Book[], sort: keyof Book, note = 'none'): string[] {}

                export function pick<T>(from: T, names: Set<T>): T {}

                export function now(): string {}

                function own(id: string) {}
                """, """
                /** Says nothing of its types. */
                export function titles(books, sort, note = 'none') {}

                export function pick(from, names) {}

                export function now() {}

                function own(id) {}
                """);
    }

    private static void tells(String source, String expected) {
        assertThat(TypeScriptFormatter.format(TypeEraser.eraseWithComments(source)))
                .isEqualTo(expected);
    }
}
