package dev.nodesmith.model.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.model.Expression;
import dev.nodesmith.model.Expression.Binary;
import dev.nodesmith.model.Expression.Call;
import dev.nodesmith.model.Expression.Conditional;
import dev.nodesmith.model.Expression.ListLiteral;
import dev.nodesmith.model.Expression.Literal;
import dev.nodesmith.model.Expression.Reference;
import dev.nodesmith.model.Expression.Unary;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.FieldType.ArrayType;
import dev.nodesmith.model.FieldType.BooleanType;
import dev.nodesmith.model.FieldType.DateTimeType;
import dev.nodesmith.model.FieldType.DateType;
import dev.nodesmith.model.FieldType.DecimalType;
import dev.nodesmith.model.FieldType.EnumType;
import dev.nodesmith.model.FieldType.FloatType;
import dev.nodesmith.model.FieldType.IntType;
import dev.nodesmith.model.FieldType.JsonType;
import dev.nodesmith.model.FieldType.StringType;
import dev.nodesmith.model.FieldType.UuidType;
import dev.nodesmith.model.cel.Scope.Name;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionReaderTest {

    private static final Scope SCOPE = new Scope(
            Map.ofEntries(
                    name("title", new StringType(200)),
                    name("price", new DecimalType(10, 2)),
                    name("pages", new IntType()),
                    name("weight", new FloatType()),
                    name("sold", new BooleanType()),
                    name("since", new DateType()),
                    name("at", new DateTimeType()),
                    name("status", new EnumType(List.of("draft", "done"))),
                    name("tags", new ArrayType(new StringType(20), 100)),
                    name("details", new JsonType()),
                    name("author", new UuidType()),
                    Map.entry("caller.id", new Name(List.of("caller", "id"), new UuidType()))),
            Map.of("hidden", "`hidden` is a secret."),
            Set.of("broken"));

    private static Map.Entry<String, Name> name(String name, FieldType type) {
        return Map.entry(name, new Name(List.of(name), type));
    }

    /** The tree in prefix form. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        price > 0.5 && pages <= 10            ~ (&& (> price 0.5) (<= pages 10))
        sold || sold || sold                  ~ (|| (|| sold sold) sold)
        !sold                                 ~ (! sold)
        !!sold                                ~ (! (! sold))
        -pages < 1                            ~ (< (- pages) 1)
        pages + 2 * 3 == 7                    ~ (== (+ pages (* 2 3)) 7)
        title == "it's"                       ~ (== title "it's")
        status in ['draft', 'done']           ~ (in status ["draft", "done"])
        'x' in tags                           ~ (in "x" tags)
        sold ? pages > 1 : pages > 2          ~ (? sold (> pages 1) (> pages 2))
        size(title) > 3                       ~ (> size(title) 3)
        tags.size() > 3                       ~ (> size(tags) 3)
        title.startsWith('a')                 ~ startsWith(title, "a")
        title.matches('^[a-z]+$')             ~ matches(title, "^[a-z]+$")
        has(price)                            ~ has(price)
        at <= now                             ~ (<= at now())
        since <= now()                        ~ (<= since now())
        since >= '2026-01-31'                 ~ (>= since "2026-01-31")
        author == caller.id                   ~ (== author caller.id)
        author == null                        ~ (== author null)
        details != null                       ~ (!= details null)
        price > pages                         ~ (> price pages)
        """)
    void readsIntoATree(String source, String tree) {
        ExpressionReader.Outcome outcome = ExpressionReader.read(source, SCOPE, new BooleanType());

        assertThat(outcome.faults()).isEmpty();
        assertThat(show(outcome.expression().orElseThrow().root())).isEqualTo(tree);
        assertThat(outcome.expression().orElseThrow().source()).isEqualTo(source);
    }

    @Test
    void referencesKnowTheirType() {
        Expression.Node root = ExpressionReader.read("sold", SCOPE, new BooleanType())
                .expression()
                .orElseThrow()
                .root();

        assertThat(root).isEqualTo(new Reference(List.of("sold"), new BooleanType()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        titel == 'x'          | 0  | `titel` is not known here. → did you mean `title`?
        sold && titel == 'x'  | 8  | `titel` is not known here. → did you mean `title`?
        title == 1            | 6  | `==` compares text with a whole number.
        title < 'a'           | 0  | `<` compares numbers and times, not text.
        status == 'drat'      | 10 | `drat` can never be equal here: the field holds one of draft, done. → did you mean `draft`?
        since > '2026-02-30'  | 8  | `2026-02-30` can never be equal here: the field holds a day such as 2026-01-31.
        title + pages == 'x'  | 6  | `+` cannot be applied to text and a whole number. → `+` joins text with text only
        sold && pages         | 8  | `&&` joins conditions, but here stands a whole number.
        price                 | 0  | The expression gives a decimal number, but `boolean` is wanted here.
        hidden == 1           | 0  | `hidden` is a secret.
        title.foo == 1        | 0  | `title.foo` reaches into another row or value; an expression sees the row's own values only. → `title` itself can be used
        size() > 1            | 4  | `size` takes 1 value, here there are 0.
        upper(title) == 'A'   | 5  | `upper` is not a function here. → known here: size, startsWith, endsWith, contains, matches, has, now
        tags.contains('a')    | 13 | `contains` is for text. → for a list write `'x' in list`
        title.matches(title)  | 14 | `matches` takes a pattern in quotes.
        pages in 5            | 6  | `in` needs a list on its right; here it is a whole number. → for example `status in ['draft', 'sold']`
        tags == tags          | 5  | Lists and JSON can be compared with null only.
        {'a': 1} == 1         | 0  | Maps and messages cannot be written here.
        b'x' == 1             | 0  | Bytes and unsigned numbers cannot be written here.
        1.0e400 > 1           | 0  | This number is too large.
        has(1)                | 3  | `has` takes the name of a field.
        pages in ['a']        | 10 | `in` compares a whole number with text.
        """)
    void refusesWhatMakesNoSense(String source, int offset, String message) {
        ExpressionReader.Outcome outcome = ExpressionReader.read(source, SCOPE, new BooleanType());

        assertThat(outcome.expression()).isEmpty();
        assertThat(outcome.faults().getFirst().offset()).isEqualTo(offset);
        assertThat(outcome.faults().getFirst().message()
                        + outcome.faults()
                                .getFirst()
                                .hint()
                                .map(hint -> " → " + hint)
                                .orElse(""))
                .isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "(", "price >", "price > > 1", "a.b.", "'open", "price = 1", "\u0000", "if", "1 2", "[1,"})
    void refusesWhatIsNoExpression(String source) {
        ExpressionReader.Outcome outcome = ExpressionReader.read(source, SCOPE, new BooleanType());

        assertThat(outcome.expression()).isEmpty();
        assertThat(outcome.faults()).hasSize(1);
        assertThat(outcome.faults().getFirst().message()).startsWith("This is not an expression of CEL");
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThat(ExpressionReader.read("sold" + " && sold".repeat(500), SCOPE, new BooleanType())
                        .faults())
                .hasSize(1);
        assertThat(ExpressionReader.read("(".repeat(600) + "sold" + ")".repeat(600), SCOPE, new BooleanType())
                        .faults())
                .hasSize(1);
    }

    /** What could not be read elsewhere was reported there. */
    @Test
    void saysNothingOfBrokenNames() {
        ExpressionReader.Outcome outcome =
                ExpressionReader.read("broken > 1 && broken.startsWith('x')", SCOPE, new BooleanType());

        assertThat(outcome.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pages,int",
        "pages + 1,int",
        "pages,decimal",
        "price * pages,decimal",
        "weight * price,float",
        "pages,float"
    })
    void numbersFitIntoWiderTypes(String source, String type) {
        FieldType wanted = switch (type) {
            case "int" -> new IntType();
            case "decimal" -> new DecimalType(12, 2);
            default -> new FloatType();
        };
        assertThat(ExpressionReader.read(source, SCOPE, wanted).expression()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"price", "weight", "price * pages", "title", "sold"})
    void butNotIntoNarrowerOnes(String source) {
        assertThat(ExpressionReader.read(source, SCOPE, new IntType()).expression())
                .isEmpty();
    }

    private static String show(Expression.Node node) {
        return switch (node) {
            case Reference reference -> String.join(".", reference.path());
            case Literal literal -> literal.json();
            case Unary unary -> "(" + unary.operator() + " " + show(unary.operand()) + ")";
            case Binary binary ->
                "(" + binary.operator() + " " + show(binary.left()) + " " + show(binary.right()) + ")";
            case Conditional choice ->
                "(? " + show(choice.condition()) + " " + show(choice.whenTrue()) + " " + show(choice.whenFalse()) + ")";
            case Call call ->
                call.arguments().stream()
                        .map(ExpressionReaderTest::show)
                        .collect(Collectors.joining(", ", call.function() + "(", ")"));
            case ListLiteral list ->
                list.items().stream().map(ExpressionReaderTest::show).collect(Collectors.joining(", ", "[", "]"));
        };
    }
}
