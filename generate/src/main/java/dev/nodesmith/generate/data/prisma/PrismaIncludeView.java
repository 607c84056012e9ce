package dev.nodesmith.generate.data.prisma;

import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.IncludePlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * A relation that a read can bring along.
 *
 * @param property {@code tags}
 * @param entity the target's name
 * @param arguments what the client is told about it
 * @param decoded expression of the model's property over {@code row}
 */
public record PrismaIncludeView(String property, String entity, String arguments, String decoded) {

    /** Rows that are embedded at most. */
    private static final int MOST_ROWS = 100;

    static PrismaIncludeView of(StoredEntity entity, PrismaModels models, IncludePlan include) {
        StoredEntity target = entity.of(include.target());
        String property = include.property();
        return new PrismaIncludeView(
                property,
                include.target(),
                include.toMany()
                        .map(many -> toMany(entity, models, target, many))
                        .orElseGet(() -> plain(target)),
                include.toMany()
                        .map(many -> rows(entity, models, target, many))
                        .orElseGet(() -> row(target, property)));
    }

    private static String plain(StoredEntity target) {
        return omits(target) ? "{ omit: " + variable(target) + "Omit }" : "true";
    }

    private static boolean omits(StoredEntity target) {
        return target.table().columns().size()
                > target.resource().outputs().stream()
                        .filter(output -> output.column().isPresent())
                        .count();
    }

    private static String toMany(StoredEntity entity, PrismaModels models, StoredEntity target, ToManyPlan many) {
        boolean kept = target.resource().softDelete();
        List<String> arguments = new ArrayList<>();
        if (many.join().isPresent()) {
            PrismaModels.Link link = linkTo(entity, models, many);
            String key = PrismaModels.field(link.key().column());
            if (kept) {
                arguments.add("where: { " + link.field() + ": { deletedAt: null } }");
            }
            arguments.add("orderBy: { " + key + ": 'asc' }");
            arguments.add("take: " + MOST_ROWS);
            arguments.add("include: { " + link.field() + ": " + plain(target) + " }");
        } else {
            if (kept) {
                arguments.add("where: { deletedAt: null }");
            }
            arguments.add("orderBy: { id: 'asc' }");
            arguments.add("take: " + MOST_ROWS);
            if (omits(target)) {
                arguments.add("omit: " + variable(target) + "Omit");
            }
        }
        return "{ " + String.join(", ", arguments) + " }";
    }

    /** From the join table to the other side. */
    private static PrismaModels.Link linkTo(StoredEntity entity, PrismaModels models, ToManyPlan many) {
        Table join = PrismaModels.join(entity, many);
        boolean declared = many.writable();
        return models.link(
                declared ? join.foreignKeys().getLast() : join.foreignKeys().getFirst());
    }

    private static String row(StoredEntity target, String property) {
        String row = "row." + property;
        String mapped = "to" + target.resource().names().type() + "(" + row + ")";
        return row + " && " + (target.resource().softDelete() ? "unlessDeleted(" + mapped + ")" : mapped);
    }

    private static String rows(StoredEntity entity, PrismaModels models, StoredEntity target, ToManyPlan many) {
        String mapper = "to" + target.resource().names().type();
        if (many.join().isEmpty()) {
            return "row." + many.property() + "?.map(" + mapper + ")";
        }
        String field = linkTo(entity, models, many).field();
        return "row." + many.property() + "?.map((link) => " + mapper + "(link." + field + "))";
    }

    private static String variable(StoredEntity entity) {
        return entity.resource().names().variable();
    }
}
