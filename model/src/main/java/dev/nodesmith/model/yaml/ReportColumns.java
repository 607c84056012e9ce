package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Field;
import dev.nodesmith.model.Field.Trait;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.FieldType.ArrayType;
import dev.nodesmith.model.FieldType.BigIntType;
import dev.nodesmith.model.FieldType.DateTimeType;
import dev.nodesmith.model.FieldType.DateType;
import dev.nodesmith.model.FieldType.DecimalType;
import dev.nodesmith.model.FieldType.FloatType;
import dev.nodesmith.model.FieldType.IntType;
import dev.nodesmith.model.FieldType.JsonType;
import dev.nodesmith.model.FieldType.TextType;
import dev.nodesmith.model.Literals;
import dev.nodesmith.model.Report.Function;
import dev.nodesmith.model.Report.Grouping;
import dev.nodesmith.model.Report.Measure;
import dev.nodesmith.model.Report.Period;
import dev.nodesmith.model.Suggestion;
import dev.nodesmith.model.yaml.FieldSpec.Shape;
import dev.nodesmith.model.yaml.ReportDraft.MeasureDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves {@code createdAt.month} and {@code sum(price)} against an entity. */
final class ReportColumns {

    private static final Map<String, Period> PERIODS =
            Map.of("day", Period.DAY, "month", Period.MONTH, "year", Period.YEAR);
    private static final Map<String, Function> FUNCTIONS = Map.of(
            "sum", Function.SUM,
            "avg", Function.AVERAGE,
            "average", Function.AVERAGE,
            "min", Function.MIN,
            "max", Function.MAX);
    private static final Pattern CALL = Pattern.compile("([A-Za-z]+)\\(\\s*([A-Za-z0-9_-]+)\\s*\\)");

    private final EntityDraft entity;
    private final Problems problems;
    private final Map<String, FieldType> columns = new LinkedHashMap<>();
    private final List<String> ones;

    ReportColumns(EntityDraft entity, Problems problems) {
        this.entity = entity;
        this.problems = problems;
        for (Field field : entity.fields()) {
            if (!field.has(Trait.SECRET)) {
                columns.put(field.name(), field.type());
            }
        }
        if (entity.timestamps()) {
            columns.put("createdAt", new DateTimeType());
            columns.put("updatedAt", new DateTimeType());
        }
        this.ones = entity.relations().stream()
                .filter(spec -> spec.shape() == Shape.SINGLE)
                .map(spec -> spec.name().value())
                .toList();
    }

    Optional<Grouping> grouping(Scalar text, String path) {
        int dot = text.value().indexOf('.');
        String name = dot < 0 ? text.value() : text.value().substring(0, dot);
        if (ones.contains(name) && dot < 0) {
            return Optional.of(new Grouping(name, Optional.empty()));
        }
        Optional<FieldType> type = column(text.slice(0, name.length()), path);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        boolean dated = type.get() instanceof DateType || type.get() instanceof DateTimeType;
        if (dot < 0) {
            if (type.get() instanceof JsonType || type.get() instanceof ArrayType || type.get() instanceof TextType) {
                problems.error(
                        Place.of(path, text), "Rows cannot be grouped by `" + Literals.spelling(type.get()) + "`.");
            }
            return Optional.of(new Grouping(name, Optional.empty()));
        }
        Scalar periodText = text.slice(dot + 1, text.value().length());
        Optional<Period> period = Optional.ofNullable(PERIODS.get(periodText.value()));
        if (!dated || period.isEmpty()) {
            problems.error(
                    Place.of(path, periodText),
                    dated
                            ? "A period is day, month or year."
                            : "`" + name + "` is `" + Literals.spelling(type.get()) + "` and has no periods.",
                    dated ? Suggestion.hint(periodText.value(), List.of("day", "month", "year")) : Optional.empty());
            return Optional.empty();
        }
        return Optional.of(new Grouping(name, period));
    }

    Optional<Measure> measure(MeasureDraft draft) {
        String name = draft.name().value();
        if (draft.line().value().equals("count")) {
            return Optional.of(new Measure(name, Function.COUNT, Optional.empty()));
        }
        Matcher call = CALL.matcher(draft.line().value());
        Function function = call.matches() ? FUNCTIONS.get(call.group(1)) : null;
        if (function == null) {
            problems.error(
                    Place.of(draft.path(), draft.line()),
                    "A figure is `count`, or `sum`, `avg`, `min` or `max` of a field.",
                    "for example `total: sum(price)`");
            return Optional.empty();
        }
        Scalar field = draft.line().slice(call.start(2), call.end(2));
        return column(field, draft.path()).map(type -> {
            requireFigure(function, field, type, draft.path());
            return new Measure(name, function, Optional.of(field.value()));
        });
    }

    private void requireFigure(Function function, Scalar field, FieldType type, String path) {
        boolean number = type instanceof IntType
                || type instanceof BigIntType
                || type instanceof DecimalType
                || type instanceof FloatType;
        boolean extreme = function == Function.MIN || function == Function.MAX;
        boolean dated = type instanceof DateType || type instanceof DateTimeType;
        if (!number && !(extreme && dated)) {
            problems.error(
                    Place.of(path, field),
                    "`" + field.value() + "` is `" + Literals.spelling(type) + "`, but "
                            + (extreme ? "min and max take numbers and dates." : "sum and avg take numbers."));
        }
    }

    private Optional<FieldType> column(Scalar name, String path) {
        Optional<FieldType> type = Optional.ofNullable(columns.get(name.value()));
        if (type.isEmpty() && !entity.broken().contains(name.value())) {
            List<String> known = new ArrayList<>(columns.keySet());
            known.addAll(ones);
            problems.error(
                    Place.of(path, name),
                    "`" + entity.name() + "` has no value `" + name.excerpt() + "` for a report.",
                    Suggestion.hintOrList(name.value(), known));
        }
        return type;
    }
}
