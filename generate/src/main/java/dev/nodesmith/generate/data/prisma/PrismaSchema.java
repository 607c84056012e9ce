package dev.nodesmith.generate.data.prisma;

import dev.nodesmith.generate.data.prisma.PrismaModels.Link;
import dev.nodesmith.generate.data.relational.ConstraintNames.Naming;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints {@code schema.prisma}, laid out as {@code prisma format} does.
 *
 * <pre>
 * model Book {
 *   id       String  @id @db.Uuid
 *   authorId String  @map("author_id") @db.Uuid
 *   author   Author  @relation(fields: [authorId], references: [id], onDelete: Restrict, onUpdate: NoAction)
 *
 *   &#64;&#64;index([authorId, id], map: "books_author_id_idx")
 *   &#64;&#64;map("books")
 * }
 * </pre>
 */
final class PrismaSchema {

    private static final String HEAD = """
            // The tables as the migrations make them; a change of a model needs a migration beside it.
            generator client {
              provider               = "prisma-client"
              output                 = "{output}"
              runtime                = "nodejs"
              moduleFormat           = "esm"
              generatedFileExtension = "ts"
              importFileExtension    = "js"
            }

            datasource db {
              provider = "{provider}"
            }
            """;

    private final BackendPlan plan;
    private final Schema schema;
    private final PrismaModels models;
    private final PrismaDialect dialect;

    PrismaSchema(BackendPlan plan, Schema schema, PrismaModels models, PrismaDialect dialect) {
        this.plan = plan;
        this.schema = schema;
        this.models = models;
        this.dialect = dialect;
    }

    /** @param output folder of the client, as seen from the schema's own */
    String print(String output) {
        return HEAD.replace("{output}", output).replace("{provider}", dialect.provider())
                + schema.tables().stream().map(table -> "\n" + model(table)).collect(Collectors.joining());
    }

    private String model(Table table) {
        List<List<String>> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(scalar(table, column)));
        models.held(table).forEach(link -> lines.add(held(link)));
        models.pointing(table).forEach(link -> lines.add(pointing(link)));
        List<String> blocks = new ArrayList<>();
        if (table.primaryKey().size() > 1) {
            blocks.add("@@id([" + fields(table.primaryKey()) + "])");
        }
        table.indexes().stream().flatMap(index -> index(table, index).stream()).forEach(blocks::add);
        blocks.add("@@map(\"" + table.name() + "\")");
        return description(table) + "model " + models.name(table) + " {\n" + aligned(lines) + "\n"
                + blocks.stream().map(line -> "  " + line + "\n").collect(Collectors.joining()) + "}\n";
    }

    private String description(Table table) {
        return table.entity()
                .map(plan::resource)
                .flatMap(resource -> resource.entity().description())
                .map(text -> "/// " + text.replace("\n", "\n/// ") + "\n")
                .orElse("");
    }

    private List<String> scalar(Table table, Column column) {
        List<String> attributes = new ArrayList<>();
        boolean key = table.primaryKey().equals(List.of(column));
        if (key) {
            attributes.add("@id");
        }
        uniqueAlone(table, column).ifPresent(attributes::add);
        switch (column.filled()) {
            case BY_DATABASE -> attributes.add("@default(autoincrement())");
            case FROM_OTHERS -> attributes.add("@default(dbgenerated())");
            case BY_STATEMENT ->
                dialect.defaultValue(column).ifPresent(value -> attributes.add("@default(" + value + ")"));
        }
        attributes.addAll(dialect.attributes(column));
        String field = PrismaModels.field(column);
        if (!field.equals(column.name())) {
            attributes.add("@map(\"" + column.name() + "\")");
        }
        dialect.nativeType(column).ifPresent(attributes::add);
        if (column.type() instanceof FieldType.EnumType enumeration) {
            attributes.add("// " + String.join(" | ", enumeration.values()));
        }
        String type = dialect.type(column);
        String optional = column.nullable() && !type.endsWith("[]") ? "?" : "";
        return List.of(field, type + optional, String.join(" ", attributes));
    }

    private Optional<String> uniqueAlone(Table table, Column column) {
        return table.indexes().stream()
                .filter(PrismaSchema::isUnique)
                .filter(index -> index.columns().equals(List.of(column)))
                .map(index -> "@unique" + map(index, table, "key", "(map: \"", "\")"))
                .findFirst();
    }

    private List<String> held(Link link) {
        String optional = link.key().column().nullable() ? "?" : "";
        List<String> arguments = new ArrayList<>();
        link.name().ifPresent(name -> arguments.add("\"" + name + "\""));
        arguments.add("fields: [" + PrismaModels.field(link.key().column()) + "]");
        arguments.add("references: [" + PrismaModels.field(link.key().targetColumn()) + "]");
        arguments.add("onDelete: " + action(link.key().onDelete()));
        arguments.add("onUpdate: NoAction");
        String usual = link.holder().name() + "_" + link.key().column().name() + "_fkey";
        if (dialect.foreignKeys() == Naming.NAMED && !usual.equals(link.key().name())) {
            arguments.add("map: \"" + link.key().name() + "\"");
        }
        return List.of(
                link.field(), models.name(link.target()) + optional, "@relation(" + String.join(", ", arguments) + ")");
    }

    private List<String> pointing(Link link) {
        String many = link.many() == PrismaModels.Many.ROWS ? "[]" : "?";
        return List.of(
                link.inverse(),
                models.name(link.holder()) + many,
                link.name().map(name -> "@relation(\"" + name + "\")").orElse(""));
    }

    private static String action(Relation.OnDelete onDelete) {
        return switch (onDelete) {
            case RESTRICT -> "Restrict";
            case CASCADE -> "Cascade";
            case SET_NULL -> "SetNull";
        };
    }

    /** An index over the rows that are not deleted says nothing about single rows, so that Prisma may not rely on it. */
    private static boolean isUnique(Index index) {
        return index.kind() == Index.Kind.UNIQUE && index.rows() == Index.Rows.ALL;
    }

    private Optional<String> index(Table table, Index index) {
        String fields = fields(index.columns());
        return switch (index.kind()) {
            case UNIQUE -> unique(table, index, fields);
            case PLAIN -> Optional.of("@@index([" + fields + "]" + map(index, table, "idx", ", map: \"", "\"") + ")");
            case SEARCH -> dialect.searchIndex(fields, index.name());
        };
    }

    private static Optional<String> unique(Table table, Index index, String fields) {
        if (!isUnique(index)) {
            return Optional.of("// unique among rows that are not deleted: " + fields);
        }
        return index.columns().size() == 1
                ? Optional.empty()
                : Optional.of("@@unique([" + fields + "]" + map(index, table, "key", ", map: \"", "\"") + ")");
    }

    /** Indexes have the name that Prisma would give them, or are called by their own. */
    private static String map(Index index, Table table, String suffix, String before, String after) {
        String usual = table.name() + "_"
                + index.columns().stream().map(Column::name).collect(Collectors.joining("_")) + "_" + suffix;
        return usual.equals(index.name()) ? "" : before + index.name() + after;
    }

    private static String fields(List<Column> columns) {
        return columns.stream().map(PrismaModels::field).collect(Collectors.joining(", "));
    }

    private static String aligned(List<List<String>> lines) {
        int names = lines.stream().mapToInt(l -> l.get(0).length()).max().orElse(0);
        int types = lines.stream().mapToInt(l -> l.get(1).length()).max().orElse(0);
        return lines.stream()
                .map(l -> ("  " + pad(l.get(0), names) + " " + pad(l.get(1), types) + " " + l.get(2)).stripTrailing()
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
