package dev.nodesmith.generate.format;

import static dev.nodesmith.generate.format.FormatAssert.check;

import org.junit.jupiter.api.Test;

class CommentFormatTest {

    @Test
    void commentsStayWithWhatTheySpeakOf() {
        check("""
                // first

                /**
                   * A book.
                 */
                export interface Book { // of a library
                  /** Its title. */ title: string // shown
                  // last
                }
                const a = /* inline */ 1; // trailing
                function f(/* nothing */) { /* empty */ }
                call(a, /* b */ b, // c
                  d);
                const empty = {
                  // to come
                };
                """, """
                // first

                /**
                 * A book.
                 */
                export interface Book {
                  // of a library
                  /** Its title. */ title: string; // shown
                  // last
                }
                const a = /* inline */ 1; // trailing
                function f(/* nothing */) {
                  /* empty */
                }
                call(
                  a,
                  /* b */ b, // c
                  d,
                );
                const empty = {
                  // to come
                };
                """);
    }

    @Test
    void commentsAroundBranches() {
        check("""
                if (a) {
                  b();
                }
                // otherwise
                else { c(); }
                switch (d) {
                  // the usual
                  case 1: // one
                    break;
                  // nothing
                }
                try { e() } catch (error) {
                  // ignored: the file may be gone
                }
                return
                """.replace("return\n", ""), """
                if (a) {
                  b();
                }
                // otherwise
                else {
                  c();
                }
                switch (d) {
                  // the usual
                  case 1: // one
                    break;
                  // nothing
                }
                try {
                  e();
                } catch (error) {
                  // ignored: the file may be gone
                }
                """);
    }

    @Test
    void commentsInOperatorsTypesAndTemplates() {
        check("""
                const ok = first && // the first
                  second;
                type M = {
                  // every key
                  /* but */ [K in Keys]: string };
                const rows = await sql /* sql */ `select 1`;
                """, """
                const ok =
                  first && // the first
                  second;
                type M = {
                  // every key
                  /* but */ [K in Keys]: string;
                };
                const rows = await sql /* sql */ `select 1`;
                """);
    }

    @Test
    void ignoredNodesStayAsTheyAre() {
        check("""
                // prettier-ignore
                const matrix = [1,0,
                                0,1];
                const x = {a:1};
                """, """
                // prettier-ignore
                const matrix = [1,0,
                                0,1];
                const x = { a: 1 };
                """);
    }

    @Test
    void aFileOfCommentsOnly() {
        check("/* a */\n\n\n// b\n", "/* a */\n\n// b\n");
    }
}
