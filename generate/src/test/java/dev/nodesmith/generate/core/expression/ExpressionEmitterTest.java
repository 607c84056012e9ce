package dev.nodesmith.generate.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.core.Yaml;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Check;
import dev.nodesmith.model.Computed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the left of each arrow is CEL over the entity below, on the right the TypeScript that it becomes. */
class ExpressionEmitterTest {

    private static final String MODEL = """
            name: probe
            entities:
              Shelf: {}
              Thing:
                fields:
                  title: string!
                  note: string
                  status: enum(draft, open, closed)! = draft
                  stage: enum(one, two)
                  pages: int!
                  copies: int
                  sold: bigint!
                  views: bigint
                  price: decimal(10,2)!
                  cost: decimal(10,2)
                  weight: float
                  active: boolean!
                  hidden: boolean
                  born: date!
                  died: date
                  seenAt: datetime
                  opensAt: time
                  words: string(10)[]!
                relations:
                  shelf: Shelf
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', textBlock = """
            pages > 0                              → thing.pages > 0
            pages > 0 && pages < 10                → thing.pages > 0 && thing.pages < 10
            !(pages > 0)                           → !(thing.pages > 0)
            (pages + 1) * 2 > 10                   → (thing.pages + 1) * 2 > 10
            pages - (pages - 1) == 1               → thing.pages - (thing.pages - 1) === 1
            pages > 1.5                            → thing.pages > 1.5
            pages / 2 > 1                          → Math.trunc(thing.pages / 2) > 1
            status == 'draft'                      → thing.status === 'draft'
            status != 'draft'                      → thing.status !== 'draft'
            active                                 → thing.active
            !active                                → !thing.active
            active == false                        → !thing.active
            born >= '2020-01-01'                   → thing.born >= '2020-01-01'
            title.startsWith('A')                  → thing.title.startsWith('A')
            title.contains("it's")                 → thing.title.includes('it\\'s')
            title.matches('^a/[/b]$')              → /^a\\/[/b]$/.test(thing.title)
            size(title) > 3                        → Array.from(thing.title).length > 3
            size(words) > 3                        → thing.words.length > 3
            'a' in words                           → thing.words.includes('a')
            shelf == null                          → thing.shelfId === null
            has(note)                              → thing.note !== null
            has(title)                             → true
            """)
    void conditionsOverWhatIsNeverNull(String cel, String typescript) {
        assertThat(condition(cel, Unknown.COUNTS_AS_FALSE)).isEqualTo(typescript);
        assertThat(condition(cel, Unknown.COUNTS_AS_TRUE)).isEqualTo(typescript);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', textBlock = """
            copies > 0                   → thing.copies === null || thing.copies > 0
            copies > 0 && copies < 9     → (thing.copies === null || thing.copies > 0) && (thing.copies === null || thing.copies < 9)
            copies > 9 || copies < 0     → thing.copies === null || thing.copies > 9 || thing.copies < 0
            copies == null || copies > 0 → thing.copies === null || thing.copies > 0
            copies != null && copies > 0 → thing.copies !== null && thing.copies > 0
            !(copies > 0)                → !(thing.copies !== null && thing.copies > 0)
            died >= born                 → thing.died === null || thing.died >= thing.born
            copies > weight              → thing.copies === null || thing.weight === null || thing.copies > thing.weight
            hidden                       → thing.hidden !== false
            !hidden                      → thing.hidden !== true
            note.startsWith('A')         → thing.note === null || thing.note.startsWith('A')
            """)
    void aCheckIsNotBrokenByWhatIsUnknown(String cel, String typescript) {
        assertThat(condition(cel, Unknown.COUNTS_AS_TRUE)).isEqualTo(typescript);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', textBlock = """
            copies > 0                      → thing.copies !== null && thing.copies > 0
            copies > 0 && copies < 9        → thing.copies !== null && thing.copies > 0 && thing.copies < 9
            copies > 9 || copies < 0        → thing.copies !== null && thing.copies > 9 || thing.copies !== null && thing.copies < 0
            has(copies) && copies > 0       → thing.copies !== null && thing.copies > 0
            has(copies) ? copies > 0 : true → thing.copies === null || thing.copies > 0
            hidden                          → thing.hidden === true
            !hidden                         → thing.hidden === false
            """)
    void aGuardIsNotMetByWhatIsUnknown(String cel, String typescript) {
        assertThat(condition(cel, Unknown.COUNTS_AS_FALSE)).isEqualTo(typescript);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', textBlock = """
            price > 0.0             → new Big(thing.price).gt(0)
            price >= 0.5            → new Big(thing.price).gte(0.5)
            price < pages           → new Big(thing.price).lt(thing.pages)
            price * 2 <= price + 1  → new Big(thing.price).times(2).lte(new Big(thing.price).plus(1))
            price == cost           → thing.cost !== null && new Big(thing.price).eq(thing.cost)
            sold > 5                → BigInt(thing.sold) > 5n
            sold == 5               → thing.sold === '5'
            sold > pages            → BigInt(thing.sold) > BigInt(thing.pages)
            sold % 2 == 0           → BigInt(thing.sold) % 2n === 0n
            sold > 1.5              → new Big(thing.sold).gt(1.5)
            sold == views           → thing.sold === thing.views
            -price < 0.0            → new Big(thing.price).neg().lt(0)
            pages / copies > 2      → thing.copies !== 0 && thing.copies !== null && Math.trunc(thing.pages / thing.copies) > 2
            """)
    void numbersThatANumberCannotHoldAreComparedExactly(String cel, String typescript) {
        assertThat(condition(cel, Unknown.COUNTS_AS_FALSE)).isEqualTo(typescript);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', textBlock = """
            status == 'draft' || status == 'open'               → ['draft', 'open'].includes(thing.status)
            status != 'draft' && status != 'open'               → !['draft', 'open'].includes(thing.status)
            status == 'a' || status == 'b' || status == 'c'     → ['a', 'b', 'c'].includes(thing.status)
            status in ['draft', 'open']                         → ['draft', 'open'].includes(thing.status)
            status == 'draft' && pages > 0 || status == 'open'  → ['draft'].includes(thing.status) && thing.pages > 0 || ['open'].includes(thing.status)
            stage == 'one' || stage == 'two'                    → thing.stage !== null && ['one', 'two'].includes(thing.stage)
            stage == 'one'                                      → thing.stage === 'one'
            pages in [1, 2]                                     → [1, 2].includes(thing.pages)
            """)
    void aValueThatIsComparedSeveralTimesIsNotNarrowedAway(String cel, String typescript) {
        String known = cel.replace("'a'", "'draft'").replace("'b'", "'open'").replace("'c'", "'closed'");
        String expected =
                typescript.replace("'a'", "'draft'").replace("'b'", "'open'").replace("'c'", "'closed'");
        assertThat(condition(known, Unknown.COUNTS_AS_FALSE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', textBlock = """
            seenAt > '2026-01-31T12:00:00Z' → thing.seenAt !== null && thing.seenAt > '2026-01-31T12:00:00.000Z'
            born < now                      → `${thing.born}T00:00:00.000Z` < new Date().toISOString()
            opensAt >= '08:30:00'           → thing.opensAt !== null && thing.opensAt >= '08:30:00'
            """)
    void timesAreComparedInTheirWireForm(String cel, String typescript) {
        assertThat(condition(cel, Unknown.COUNTS_AS_FALSE)).isEqualTo(typescript);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', textBlock = """
            string          → title + ' (' + status + ')'  → `${thing.title} (${thing.status})`
            string          → title + title                → thing.title + thing.title
            string          → title + '`${'                → `${thing.title}\\`\\${`
            string          → note + '!'                   → thing.note === null ? null : `${thing.note}!`
            string          → has(note) ? note : title     → thing.note !== null ? thing.note : thing.title
            int             → pages * 2 + 1                → thing.pages * 2 + 1
            int             → copies * 2                   → thing.copies === null ? null : thing.copies * 2
            int             → pages / pages                → thing.pages === 0 ? null : Math.trunc(thing.pages / thing.pages)
            "decimal(14,2)" → price * pages                → new Big(thing.price).times(thing.pages).toFixed(2)
            "decimal(14,2)" → pages                        → new Big(thing.pages).toFixed(2)
            bigint          → sold                         → thing.sold
            bigint          → sold + 1                     → String(BigInt(thing.sold) + 1n)
            float           → price * 1.5                  → new Big(thing.price).times(1.5).toNumber()
            boolean         → copies > 3                   → thing.copies !== null && thing.copies > 3
            string          → pages > 9 ? 'long' : 'short' → thing.pages > 9 ? 'long' : 'short'
            """)
    void valuesAreInTheirWireFormOrNull(String type, String cel, String typescript) {
        ResourcePlan thing =
                thing("    computed:\n      result: { type: \"" + type + "\", value: " + quoted(cel) + " }\n");
        Computed computed = thing.entity().computed().getFirst();

        assertThat(emitter(thing).value(computed.expression(), computed.type())).isEqualTo(typescript);
    }

    @Test
    void aBrokenCheckIsTheConditionTurnedRound() {
        ResourcePlan thing = thing("    checks: [\"copies == null || copies > 0\"]\n");

        assertThat(emitter(thing).broken(thing.entity().checks().getFirst().expression()))
                .isEqualTo("!(thing.copies === null || thing.copies > 0)");
    }

    private static String condition(String cel, Unknown unknown) {
        ResourcePlan thing = thing("    checks: [" + quoted(cel) + "]\n");
        Check check = thing.entity().checks().getFirst();
        return emitter(thing).condition(check.expression(), unknown);
    }

    private static String quoted(String cel) {
        return "'" + cel.replace("'", "''") + "'";
    }

    private static ExpressionEmitter emitter(ResourcePlan thing) {
        return new ExpressionEmitter(new References("thing", thing));
    }

    private static ResourcePlan thing(String rest) {
        return Yaml.plan(MODEL + rest).resource("Thing");
    }
}
