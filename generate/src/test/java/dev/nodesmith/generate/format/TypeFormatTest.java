package dev.nodesmith.generate.format;

import static dev.nodesmith.generate.format.FormatAssert.check;

import org.junit.jupiter.api.Test;

class TypeFormatTest {

    @Test
    void unionsBreakWithAnOperatorInFront() {
        check("""
                type Status = 'draft' | 'published';
                type Event = | { type: 'created'; id: string } | { type: 'deleted'; id: string; reason?: string; by: User } | null;
                interface A { state: 'waiting for approval' | 'approved by the editor' | 'rejected by the editor' | null }
                """, """
                type Status = 'draft' | 'published';
                type Event =
                  | { type: 'created'; id: string }
                  | { type: 'deleted'; id: string; reason?: string; by: User }
                  | null;
                interface A {
                  state: 'waiting for approval' | 'approved by the editor' | 'rejected by the editor' | null;
                }
                """);
    }

    @Test
    void computedTypes() {
        check("""
                type A = { readonly [K in keyof T]?: T[K] }; type B = { -readonly [K in keyof T as `get${K}`]-?: () => T[K] };
                type C<T> = T extends (infer U extends string)[] ? U : never; type D = keyof typeof obj; type E = readonly string[];
                type F = [a: string, b?: number, ...rest: boolean[]]; type G = (new () => A)[]; type H = import('x').Y<Z>;
                type I = (typeof values)[number]; type J = unique symbol; type K = (string | number)[]; type L = A & { b: 1 };
                """, """
                type A = { readonly [K in keyof T]?: T[K] };
                type B = { -readonly [K in keyof T as `get${K}`]-?: () => T[K] };
                type C<T> = T extends (infer U extends string)[] ? U : never;
                type D = keyof typeof obj;
                type E = readonly string[];
                type F = [a: string, b?: number, ...rest: boolean[]];
                type G = (new () => A)[];
                type H = import('x').Y<Z>;
                type I = (typeof values)[number];
                type J = unique symbol;
                type K = (string | number)[];
                type L = A & { b: 1 };
                """);
    }

    @Test
    void chainsOfConditionalTypes() {
        check("""
                type Value<T> = T extends StringField ? string : T extends NumberField ? number : T extends DateField ? Date : never;
                """, """
                type Value<T> = T extends StringField
                  ? string
                  : T extends NumberField
                    ? number
                    : T extends DateField
                      ? Date
                      : never;
                """);
    }

    @Test
    void interfaces() {
        check("""
                interface Repository<T extends Entity, K = string> extends Reader<T>, Writer<T> {
                  find(id: K, options?: { lock: boolean }): Promise<T | null>, readonly name: string
                  (x: number): string; new (x: number): Repository<T>; [key: string]: unknown; get size(): number
                  on?(event: 'x', listener: (this: void, ...args: unknown[]) => void): this
                }
                """, """
                interface Repository<T extends Entity, K = string> extends Reader<T>, Writer<T> {
                  find(id: K, options?: { lock: boolean }): Promise<T | null>;
                  readonly name: string;
                  (x: number): string;
                  new (x: number): Repository<T>;
                  [key: string]: unknown;
                  get size(): number;
                  on?(event: 'x', listener: (this: void, ...args: unknown[]) => void): this;
                }
                """);
    }

    @Test
    void predicatesAndAssertions() {
        check("""
                function isBook(x: unknown): x is Book { return true } function check(x: unknown): asserts x is Book {}
                """, """
                function isBook(x: unknown): x is Book {
                  return true;
                }
                function check(x: unknown): asserts x is Book {}
                """);
    }

    @Test
    void parametersBreakBeforeTheResult() {
        check("""
                function registryOf(kind: string): Map<SomeVeryLongKeyTypeName, SomeVeryLongValueTypeName<WithAnArgument>> {}
                """, """
                function registryOf(
                  kind: string,
                ): Map<SomeVeryLongKeyTypeName, SomeVeryLongValueTypeName<WithAnArgument>> {}
                """);
    }

    @Test
    void ambientDeclarations() {
        check("""
                declare module 'fastify' { interface FastifyRequest { user: User } }
                declare global { var cache: Cache } declare function f(x: string): void; declare const VERSION: string;
                export enum Role { Admin = 'admin', Member = 'member' }
                """, """
                declare module 'fastify' {
                  interface FastifyRequest {
                    user: User;
                  }
                }
                declare global {
                  var cache: Cache;
                }
                declare function f(x: string): void;
                declare const VERSION: string;
                export enum Role {
                  Admin = 'admin',
                  Member = 'member',
                }
                """);
    }
}
