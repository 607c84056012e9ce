package dev.nodesmith.model.cel;

import com.google.common.collect.ImmutableMap;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import dev.nodesmith.model.Expression;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.FieldType.DecimalType;
import dev.nodesmith.model.FieldType.FloatType;
import dev.nodesmith.model.Literals;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code price > 0 && status in ['draft', 'sold']} for an entity with those fields.
 *
 * <p>Touching this class loads the CEL library, which takes longer than reading a whole model: callers do so only when a
 * model has an expression.
 */
public final class ExpressionReader {

    private static final int MOST_LENGTH = 2_000;

    /** No macros: {@code has(x)} stays a plain call, and there are no comprehensions. */
    private static final CelParser PARSER = CelParserFactory.standardCelParserBuilder()
            .setOptions(CelOptions.current()
                    .retainRepeatedUnaryOperators(true)
                    .retainUnbalancedLogicalExpressions(true)
                    .maxParseRecursionDepth(50)
                    .build())
            .build();

    private ExpressionReader() {}

    /**
     * What reading gave.
     *
     * @param expression present when there are no faults and every name is known
     */
    public record Outcome(Optional<Expression> expression, List<Fault> faults) {}

    /** Reads {@code source}, whose value must be of type {@code wanted}. */
    public static Outcome read(String source, Scope scope, FieldType wanted) {
        Faults faults = new Faults();
        if (source.length() > MOST_LENGTH) {
            faults.add(0, "", "The expression is longer than " + MOST_LENGTH + " characters.", "move it into a hook");
            return new Outcome(Optional.empty(), faults.found());
        }
        CelValidationResult parsed = PARSER.parse(source);
        if (parsed.hasError()) {
            parsed.getErrors().stream().limit(1).forEach(issue -> syntax(source, issue, faults));
            return new Outcome(Optional.empty(), faults.found());
        }
        try {
            Typed root = checked(source, parsed.getAst(), scope, faults);
            fit(source, root, wanted, faults);
            boolean usable = faults.found().isEmpty() && root.kind() != ValueKind.ANY;
            return new Outcome(
                    usable ? Optional.of(new Expression(source, root.node())) : Optional.empty(), faults.found());
        } catch (CelValidationException e) {
            throw new IllegalStateException("CEL reported no error and yet has no tree: " + source, e);
        }
    }

    private static Typed checked(String source, CelAbstractSyntaxTree tree, Scope scope, Faults faults) {
        ImmutableMap<Long, Integer> positions = tree.getSource().getPositionsMap();
        return new ExpressionChecker(source, positions, scope, faults).check(tree.getExpr());
    }

    private static void syntax(String source, CelIssue issue, Faults faults) {
        int line = issue.getSourceLocation().getLine();
        int offset = 0;
        for (int i = 1; i < line && source.indexOf('\n', offset) >= 0; i++) {
            offset = source.indexOf('\n', offset) + 1;
        }
        int column = Math.max(0, issue.getSourceLocation().getColumn());
        offset = Math.min(source.length(), offset + column);
        faults.add(
                offset, source.substring(offset), SyntaxMessages.of(issue.getMessage()), SyntaxMessages.hint(source));
    }

    private static void fit(String source, Typed root, FieldType wanted, Faults faults) {
        ValueKind kind = ValueKind.of(wanted);
        boolean fits = root.kind() == kind
                || root.kind().unknown()
                || (wanted instanceof DecimalType && root.kind() == ValueKind.WHOLE)
                || (wanted instanceof FloatType && root.kind().number());
        if (!fits) {
            faults.add(
                    0,
                    source,
                    "The expression gives " + root.kind().what() + ", but `" + Literals.spelling(wanted)
                            + "` is wanted here.");
        }
    }
}
