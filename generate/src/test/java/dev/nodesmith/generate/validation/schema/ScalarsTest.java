package dev.nodesmith.generate.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.validation.zod.ZodFeature;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.FieldType;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScalarsTest {

    private static final Scalars SCALARS = new Scalars(new ZodFeature().words());

    @Test
    void textsAreBoundedByTheSmallerOfTypeAndConstraint() {
        assertThat(body(new FieldType.StringType(200), between(3, 50))).isEqualTo("text(50, 3)");
        assertThat(body(new FieldType.StringType(200), between(3, 500))).isEqualTo("text(200, 3)");
        assertThat(body(new FieldType.TextType(10_000), Constraints.NONE)).isEqualTo("text(10000)");
    }

    @Test
    void numbersKeepTheirBounds() {
        assertThat(body(new FieldType.IntType(), between(1, 5))).isEqualTo("z.int32().min(1).max(5)");
        assertThat(body(new FieldType.DecimalType(10, 2), between(0, 9)))
                .isEqualTo("decimal(10, 2, { min: '0', max: '9' })");
        assertThat(body(new FieldType.BigIntType(), Constraints.NONE)).isEqualTo("bigint()");
    }

    @Test
    void boundsOfAnArrayCountItsItems() {
        FieldType tags = new FieldType.ArrayType(new FieldType.StringType(10), 7);
        Constraints atLeastOne = new Constraints(Optional.of(BigDecimal.ONE), Optional.empty(), Optional.of("^[a-z]$"));
        assertThat(body(tags, atLeastOne)).isEqualTo("z.array(text(10).regex(/^[a-z]$/)).min(1).max(7)");
    }

    @Test
    void queriesReadEverythingFromText() {
        assertThat(query(new FieldType.IntType())).isEqualTo("integerText(z.int32())");
        assertThat(query(new FieldType.BooleanType())).isEqualTo("flag()");
        assertThat(query(new FieldType.ArrayType(new FieldType.FloatType(), 3)))
                .isEqualTo("listOf(numberText(z.number()))");
        assertThat(query(new FieldType.DateType())).isEqualTo("date()");
    }

    @Test
    void knowsEveryHelperThatItCalls() {
        Expr list = SCALARS.query(new FieldType.ArrayType(new FieldType.IntType(), 3), Constraints.NONE, "[]");
        assertThat(list.helpers()).containsExactlyInAnyOrder(Helper.LIST_OF, Helper.INTEGER_TEXT);
    }

    private static String body(FieldType type, Constraints constraints) {
        return SCALARS.body(type, constraints, "[]").code();
    }

    private static String query(FieldType type) {
        return SCALARS.query(type, Constraints.NONE, "[]").code();
    }

    private static Constraints between(int min, int max) {
        return new Constraints(
                Optional.of(BigDecimal.valueOf(min)), Optional.of(BigDecimal.valueOf(max)), Optional.empty());
    }
}
