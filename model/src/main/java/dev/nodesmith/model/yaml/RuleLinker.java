package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Check;
import dev.nodesmith.model.Computed;
import dev.nodesmith.model.Expression;
import dev.nodesmith.model.Expression.Binary;
import dev.nodesmith.model.Expression.Call;
import dev.nodesmith.model.Expression.Conditional;
import dev.nodesmith.model.Expression.ListLiteral;
import dev.nodesmith.model.Expression.Literal;
import dev.nodesmith.model.Expression.Reference;
import dev.nodesmith.model.Expression.Unary;
import dev.nodesmith.model.FieldType.BooleanType;
import dev.nodesmith.model.cel.Scope;
import dev.nodesmith.model.yaml.EntityDraft.CheckDraft;
import dev.nodesmith.model.yaml.EntityDraft.ComputedDraft;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the expressions of {@code computed} and {@code checks}. */
final class RuleLinker {

    private final Scopes scopes;
    private final Expressions expressions;
    private final Problems problems;

    RuleLinker(Scopes scopes, Problems problems) {
        this.scopes = scopes;
        this.expressions = new Expressions(problems);
        this.problems = problems;
    }

    List<Computed> computed(EntityDraft entity) {
        if (entity.computed().isEmpty()) {
            return List.of();
        }
        Scope scope = scopes.of(entity, Scopes.Use.COMPUTED);
        List<Computed> computed = new ArrayList<>();
        for (ComputedDraft draft : entity.computed()) {
            expressions
                    .read(draft.expression(), draft.path(), scope, draft.type())
                    .ifPresent(expression -> computed.add(
                            new Computed(draft.name().value(), draft.type(), expression, draft.description())));
        }
        return List.copyOf(computed);
    }

    List<Check> checks(EntityDraft entity) {
        if (entity.checks().isEmpty()) {
            return List.of();
        }
        Scope scope = scopes.of(entity, Scopes.Use.CHECK);
        Set<String> taken = new LinkedHashSet<>();
        List<Check> checks = new ArrayList<>();
        for (CheckDraft draft : entity.checks()) {
            Optional<Expression> rule = expressions.read(draft.rule(), draft.path(), scope, new BooleanType());
            draft.name()
                    .filter(name -> !taken.add(Identifiers.snake(name.value())))
                    .ifPresent(name -> problems.error(
                            Place.of(draft.path(), name),
                            "Two checks of `" + entity.name() + "` are called `" + name.value() + "`.",
                            "rename one of them"));
            rule.ifPresent(expression -> checks.add(new Check(
                    draft.name().map(Scalar::value).orElseGet(() -> derivedName(expression, taken)),
                    expression,
                    draft.message().orElse("must hold: " + expression.source().strip()))));
        }
        return List.copyOf(checks);
    }

    /** {@code untilSince} for {@code until >= since}, with a number when that is taken. */
    private static String derivedName(Expression rule, Set<String> taken) {
        List<String> fields = references(rule.root()).distinct().limit(3).toList();
        String base = Identifiers.camel(fields.isEmpty() ? "rule" : String.join("_", fields));
        String name = base;
        for (int i = 2; !taken.add(Identifiers.snake(name)); i++) {
            name = base + i;
        }
        return name;
    }

    private static Stream<String> references(Expression.Node node) {
        return switch (node) {
            case Reference reference -> Stream.of(reference.path().getLast());
            case Literal literal -> Stream.empty();
            case Unary unary -> references(unary.operand());
            case Binary binary -> Stream.concat(references(binary.left()), references(binary.right()));
            case Conditional choice ->
                Stream.of(choice.condition(), choice.whenTrue(), choice.whenFalse())
                        .flatMap(RuleLinker::references);
            case Call call -> call.arguments().stream().flatMap(RuleLinker::references);
            case ListLiteral list -> list.items().stream().flatMap(RuleLinker::references);
        };
    }
}
