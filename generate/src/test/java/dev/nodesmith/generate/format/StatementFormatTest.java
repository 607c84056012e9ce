package dev.nodesmith.generate.format;

import static dev.nodesmith.generate.format.FormatAssert.check;

import org.junit.jupiter.api.Test;

class StatementFormatTest {

    @Test
    void controlFlow() {
        check("""
                if (a) b(); else if (c) { d() } else e()
                for (let i = 0, n = 3; i < n; i++) f(i)
                for (;;) {}
                for await (const x of y) z(x)
                while (g) { continue }
                do { h() } while (i)
                switch (j) { case 1: case 2: k(); break

                default: { l() } }
                try { m() } catch { n() } finally { o() }
                throw new Error("p")
                outer: for (const q in r) break outer
                """, """
                if (a) b();
                else if (c) {
                  d();
                } else e();
                for (let i = 0, n = 3; i < n; i++) f(i);
                for (;;) {}
                for await (const x of y) z(x);
                while (g) {
                  continue;
                }
                do {
                  h();
                } while (i);
                switch (j) {
                  case 1:
                  case 2:
                    k();
                    break;

                  default: {
                    l();
                  }
                }
                try {
                  m();
                } catch {
                  n();
                } finally {
                  o();
                }
                throw new Error('p');
                outer: for (const q in r) break outer;
                """);
    }

    @Test
    void blankLinesAreKeptOnceAndNeverAtTheEdges() {
        check("""


                "use strict"


                function f() {

                  a();



                  b();

                }
                """, """
                'use strict';

                function f() {
                  a();

                  b();
                }
                """);
    }

    @Test
    void modules() {
        check("""
                import fs, {type Stats, readFile as read} from "node:fs"; import * as path from 'path'; import './side.js'
                import type { A } from './a.js'; import data from './d.json' with { type: "json" }
                export * from './b.js'; export * as c from './c.js'; export { d, e as f } from './d.js'; export type { G } from './g.js'
                export default class {} export const x = 1, y = 2;
                export default async () => {}; import old = require('old'); export {};
                import { someRatherLongExportedName, anotherRatherLongExportedName, yetAnotherName } from '../some/module.js';
                """, """
                import fs, { type Stats, readFile as read } from 'node:fs';
                import * as path from 'path';
                import './side.js';
                import type { A } from './a.js';
                import data from './d.json' with { type: 'json' };
                export * from './b.js';
                export * as c from './c.js';
                export { d, e as f } from './d.js';
                export type { G } from './g.js';
                export default class {}
                export const x = 1,
                  y = 2;
                export default async () => {};
                import old = require('old');
                export {};
                import {
                  someRatherLongExportedName,
                  anotherRatherLongExportedName,
                  yetAnotherName,
                } from '../some/module.js';
                """);
    }
}
