package dev.nodesmith.generate.validation.classvalidator;

import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.validation.schema.Expr;
import dev.nodesmith.generate.validation.schema.Helper;
import dev.nodesmith.generate.validation.schema.SchemaWords;
import dev.nodesmith.model.ApiOptions.UnknownKeys;
import dev.nodesmith.model.Constraints;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decorators of a property, without the first {@code @}: {@code Matching(/^a$/)\n@Text(20)}. What may be left out or be null is said
 * where a property is printed.
 */
final class DtoWords implements SchemaWords {

    /** Between two decorators of one property. */
    static final String NEXT = "\n@";

    /** Where the name of a helper would hide one of JavaScript, or say less than it could. */
    private static final Map<Helper, String> NAMES = Map.of(
            Helper.DATE, "Day", Helper.TIME, "TimeOfDay", Helper.DATETIME, "Instant", Helper.TRUTH, "TrueOrFalse");

    @Override
    public String function(Helper helper) {
        return NAMES.getOrDefault(helper, Naming.pascal(helper.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public Expr integer(Constraints limits) {
        return call(Helper.INTEGER, Expr.given(limits(limits)));
    }

    @Override
    public Expr number(Constraints limits) {
        return call(Helper.FLOAT, Expr.given(limits(limits)));
    }

    @Override
    public Expr truth() {
        return call(Helper.TRUTH);
    }

    @Override
    public Expr oneOf(String values) {
        return call(Helper.ONE_OF, values);
    }

    @Override
    public Expr array(Expr element, Constraints limits) {
        String counts = bound(limits.min()) + ", " + bound(limits.max()) + ", ";
        return call(Helper.ARRAY_OF, new Expr(counts + arguments(element), element.helpers()));
    }

    @Override
    public Expr matching(Expr text, String regex) {
        Expr matching = call(Helper.MATCHING, regex);
        return new Expr(matching.code() + NEXT + text.code(), Expr.helpers(matching, text));
    }

    @Override
    public Expr call(Helper helper, Expr argument) {
        return SchemaWords.super.call(helper, new Expr(arguments(argument), argument.helpers()));
    }

    @Override
    public String nullable() {
        return "";
    }

    @Override
    public String required() {
        return "";
    }

    @Override
    public String optional() {
        return "";
    }

    /** Said where the property is declared. */
    @Override
    public String fallback(String value) {
        return "";
    }

    @Override
    public String object(UnknownKeys unknownKeys) {
        return "class";
    }

    @Override
    public String variable() {
        return "IsString()";
    }

    @Override
    public String atLeast(int length) {
        return NEXT + "MinLength(%d, { message: 'must have at least %d characters' })".formatted(length, length);
    }

    private static String arguments(Expr decorators) {
        return decorators.code().replace(NEXT, ", ");
    }

    private static String bound(Optional<BigDecimal> count) {
        return count.map(BigDecimal::toPlainString).orElse("0");
    }

    /** {@code { min: 1, max: 20 }}, or nothing. */
    private static String limits(Constraints limits) {
        String given = Stream.of(
                        limits.min().map(v -> "min: " + v.toPlainString()),
                        limits.max().map(v -> "max: " + v.toPlainString()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "" : "{ " + given + " }";
    }
}
