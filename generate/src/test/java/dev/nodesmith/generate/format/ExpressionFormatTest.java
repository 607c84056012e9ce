package dev.nodesmith.generate.format;

import static dev.nodesmith.generate.format.FormatAssert.check;

import org.junit.jupiter.api.Test;

class ExpressionFormatTest {

    @Test
    void parenthesesAreAddedAndRemoved() {
        check("""
                const a = (b + c) * (d);
                const e = (f && g) || h;
                const i = (j ?? k) + 1;
                const l = !(m instanceof N);
                const o = p % q + r;
                const o2 = p % q >>> 0;
                const s = (await t).u;
                const v = (w as X).y;
                const z = (a?.b)!.c;
                (function () {})();
                ({ a } = b);
                new (foo())();
                """, """
                const a = (b + c) * d;
                const e = (f && g) || h;
                const i = (j ?? k) + 1;
                const l = !(m instanceof N);
                const o = (p % q) + r;
                const o2 = (p % q) >>> 0;
                const s = (await t).u;
                const v = (w as X).y;
                const z = (a?.b)!.c;
                (function () {})();
                ({ a } = b);
                new (foo())();
                """);
    }

    @Test
    void logicalOperatorsBreakTogether() {
        check("""
                const isAllowed = user.roles.includes('admin') || (resource.ownerId === user.id && !resource.isLocked);
                if (user.roles.includes('administrators.') && resource.ownerId === user.id && !resource.isLocked()) { run(); }
                """, """
                const isAllowed =
                  user.roles.includes('admin') || (resource.ownerId === user.id && !resource.isLocked);
                if (
                  user.roles.includes('administrators.') &&
                  resource.ownerId === user.id &&
                  !resource.isLocked()
                ) {
                  run();
                }
                """);
    }

    @Test
    void returnedOperatorsGetParenthesesWhenTheyBreak() {
        check("""
                function f() {
                  return firstCondition.isFulfilled(now) && secondCondition.isFulfilled(now) && thirdCondition.isFulfilled(now);
                }
                """, """
                function f() {
                  return (
                    firstCondition.isFulfilled(now) &&
                    secondCondition.isFulfilled(now) &&
                    thirdCondition.isFulfilled(now)
                  );
                }
                """);
    }

    @Test
    void conditionalsBreakBeforeTheirOperators() {
        check("""
                const animal = isBird ? createBird({ wings: 2 }) : isCat ? createCat({ lives: 9, name }) : createFish();
                const short = a ? b : c;
                """, """
                const animal = isBird
                  ? createBird({ wings: 2 })
                  : isCat
                    ? createCat({ lives: 9, name })
                    : createFish();
                const short = a ? b : c;
                """);
    }

    @Test
    void assignmentsBreakWhereItHelpsMost() {
        check("""
                const someRatherLongVariableName = await someRepository.findTheThingThatWeAreLookingFor(identifiers);
                const anotherRatherLongVariableName: SomeGenericType<string> = 'a string that is too long to fit it';
                module.exports.configuration = exports.configuration = { development: true, production: false };
                const { id, name = 'x', tags: [first] } = book;
                a = b = c;
                """, """
                const someRatherLongVariableName =
                  await someRepository.findTheThingThatWeAreLookingFor(identifiers);
                const anotherRatherLongVariableName: SomeGenericType<string> =
                  'a string that is too long to fit it';
                module.exports.configuration = exports.configuration = { development: true, production: false };
                const {
                  id,
                  name = 'x',
                  tags: [first],
                } = book;
                a = b = c;
                """);
    }

    @Test
    void destructuring() {
        check("""
                const {a, b: {c}, ...rest} = d; const [e,,f=1,...g] = h; for (const [k, v] of Object.entries(m)) {}
                """, """
                const {
                  a,
                  b: { c },
                  ...rest
                } = d;
                const [e, , f = 1, ...g] = h;
                for (const [k, v] of Object.entries(m)) {
                }
                """);
    }

    @Test
    void casts() {
        check("""
                const a = { b: 1 } as const; const c = d satisfies E; const f = <G>h; const i = j! as unknown as K;
                """, """
                const a = { b: 1 } as const;
                const c = d satisfies E;
                const f = <G>h;
                const i = j! as unknown as K;
                """);
    }

    @Test
    void smallThings() {
        check("""
                typeof   a; void 0; delete a.b; - -a; + +b; !!c; i++; --j; a ** b ** c; x?.[0]?.(y)?.z; import.meta.url;
                const m = await import( './m.js' ); new.target; a, b;
                """, """
                typeof a;
                void 0;
                delete a.b;
                -(-a);
                +(+b);
                !!c;
                i++;
                --j;
                a ** (b ** c);
                x?.[0]?.(y)?.z;
                import.meta.url;
                const m = await import('./m.js');
                new.target;
                (a, b);
                """);
    }
}
