package dev.nodesmith.model.yaml;

import dev.nodesmith.model.DefaultValue.Literal;
import dev.nodesmith.model.Expression;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.Field.Presence;
import dev.nodesmith.model.FieldType.BooleanType;
import dev.nodesmith.model.FieldType.EnumType;
import dev.nodesmith.model.JsonText;
import dev.nodesmith.model.StateMachine;
import dev.nodesmith.model.StateMachine.Transition;
import dev.nodesmith.model.Suggestion;
import dev.nodesmith.model.yaml.EntityDraft.StatesDraft;
import dev.nodesmith.model.yaml.EntityDraft.TransitionDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves {@code states} against the enum field that holds the state. */
final class StatesLinker {

    private final EntityDraft entity;
    private final Scopes scopes;
    private final Problems problems;

    StatesLinker(EntityDraft entity, Scopes scopes, Problems problems) {
        this.entity = entity;
        this.scopes = scopes;
        this.problems = problems;
    }

    Optional<StateMachine> link() {
        return entity.states().flatMap(this::machine);
    }

    /** A row is always in one state: the field is required, with the initial state as its default. */
    static List<Field> withState(List<Field> fields, StateMachine machine) {
        return fields.stream()
                .map(field -> field.name().equals(machine.field())
                        ? new Field(
                                field.name(),
                                field.type(),
                                Presence.REQUIRED,
                                Optional.of(new Literal(JsonText.string(machine.initial()))),
                                field.constraints(),
                                field.traits(),
                                field.description(),
                                field.was(),
                                field.formerValues())
                        : field)
                .toList();
    }

    private Optional<StateMachine> machine(StatesDraft draft) {
        Scalar name = draft.field();
        Optional<Field> field = entity.fields().stream()
                .filter(f -> f.name().equals(name.value()))
                .findFirst();
        if (field.isEmpty() && entity.broken().contains(name.value())) {
            return Optional.empty();
        }
        List<String> enums = entity.fields().stream()
                .filter(f -> f.type() instanceof EnumType)
                .map(Field::name)
                .toList();
        if (field.isEmpty() || !(field.get().type() instanceof EnumType values)) {
            problems.error(
                    Place.of(draft.path() + ".field", name),
                    field.isEmpty()
                            ? "`" + entity.name() + "` has no field `" + name.excerpt() + "`."
                            : "`" + name.value() + "` is no enum, and states are the values of an enum.",
                    Suggestion.hintOrList(name.value(), enums));
            return Optional.empty();
        }
        String initial = initial(draft, field.get(), values);
        List<Transition> transitions = new ArrayList<>();
        Map<String, TransitionDraft> bySnake = new HashMap<>();
        for (TransitionDraft transition : draft.transitions()) {
            TransitionDraft first =
                    bySnake.putIfAbsent(Identifiers.snake(transition.name().value()), transition);
            if (first != null) {
                problems.error(
                        Place.of(transition.path() + ".name", transition.name()),
                        "The transitions `" + first.name().value() + "` and `"
                                + transition.name().value() + "` would have the same path.",
                        "put all states it may start in into one list: `from: [draft, archived]`");
            }
            transitions.add(transition(transition, values));
        }
        return Optional.of(new StateMachine(name.value(), initial, List.copyOf(transitions)));
    }

    private String initial(StatesDraft draft, Field field, EnumType values) {
        Optional<String> written = draft.initial().map(Scalar::value);
        draft.initial().ifPresent(initial -> requireState(initial, draft.path() + ".initial", values));
        Optional<String> byDefault = values.values().stream()
                .filter(value -> field.defaultValue()
                        .filter(new Literal(JsonText.string(value))::equals)
                        .isPresent())
                .findFirst();
        if (written.isPresent() && byDefault.isPresent() && !written.equals(byDefault)) {
            problems.error(
                    Place.of(draft.path() + ".initial", draft.initial().orElse(draft.field())),
                    "The first state is `" + written.get() + "` here and `" + byDefault.get() + "` as the default of `"
                            + field.name() + "`.",
                    "keep one of the two");
        }
        return written.or(() -> byDefault).orElse(values.values().getFirst());
    }

    private Transition transition(TransitionDraft draft, EnumType values) {
        draft.from().forEach(from -> requireState(from, draft.path() + ".from", values));
        requireState(draft.to(), draft.path() + ".to", values);
        Optional<Expression> guard = draft.guard()
                .flatMap(text -> new Expressions(problems)
                        .read(text, draft.path() + ".guard", scopes.of(entity, Scopes.Use.ROW), new BooleanType()));
        return new Transition(
                draft.name().value(),
                draft.from().stream().map(Scalar::value).distinct().toList(),
                draft.to().value(),
                draft.by(),
                guard);
    }

    private void requireState(Scalar state, String path, EnumType values) {
        if (!values.values().contains(state.value())) {
            problems.error(
                    Place.of(path, state),
                    "`" + state.excerpt() + "` is none of the states.",
                    Suggestion.hintOrList(state.value(), values.values()));
        }
    }
}
