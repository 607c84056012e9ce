package dev.nodesmith.generate.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import org.junit.jupiter.api.Test;

class LiteralsTest {

    @Test
    void quotesAsPrettierDoes() {
        assertThat(Literals.text("draft")).isEqualTo("'draft'");
        assertThat(Literals.text("won't do")).isEqualTo("\"won't do\"");
        assertThat(Literals.text("say \"hi\"")).isEqualTo("'say \"hi\"'");
        assertThat(Literals.text("it's \"so\"")).isEqualTo("'it\\'s \"so\"'");
    }

    @Test
    void escapesWhatALiteralCannotHold() {
        assertThat(Literals.text("a\\b\nc\u0000\u2028")).isEqualTo("'a\\\\b\\nc\\x00\\u2028'");
    }

    @Test
    void quotesKeysThatAreNoIdentifiers() {
        assertThat(Literals.key("delete")).isEqualTo("delete");
        assertThat(Literals.key("price[gte]")).isEqualTo("'price[gte]'");
    }

    @Test
    void decimalsGetAllDigitsOfTheirScale() {
        assertThat(Literals.json("1.5", new FieldType.DecimalType(10, 2))).isEqualTo("'1.50'");
        assertThat(Literals.json("\"0\"", new FieldType.DecimalType(12, 3))).isEqualTo("'0.000'");
    }

    @Test
    void bigIntegersAreTexts() {
        assertThat(Literals.json("9007199254740993", new FieldType.BigIntType()))
                .isEqualTo("'9007199254740993'");
    }

    @Test
    void jsonBecomesAnExpression() {
        assertThat(Literals.json("{\"a-b\":[1,\"x\",null,true]}", new FieldType.JsonType()))
                .isEqualTo("{ 'a-b': [1, 'x', null, true] }");
    }

    @Test
    void nowHasTheFormOfItsType() {
        DefaultValue now = new DefaultValue.Now();
        assertThat(Literals.initial(now, new FieldType.DateType())).isEqualTo("new Date().toISOString().slice(0, 10)");
        assertThat(Literals.initial(now, new FieldType.TimeType())).isEqualTo("new Date().toISOString().slice(11, 19)");
        assertThat(Literals.initial(now, new FieldType.DateTimeType())).isEqualTo("new Date().toISOString()");
    }
}
