package dev.nodesmith.generate;

import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Action;
import dev.nodesmith.model.ApiOptions;
import dev.nodesmith.model.Auth;
import dev.nodesmith.model.Check;
import dev.nodesmith.model.Computed;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Expression;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Lang;
import dev.nodesmith.model.Operation;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.Relation;
import dev.nodesmith.model.Report;
import dev.nodesmith.model.StateMachine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bookshop that the template authors share, with and without users. */
public final class BookshopModel {

    private static final AccessRule ANYONE = new AccessRule.Anyone();
    private static final AccessRule ADMIN = only("admin");
    private static final AccessRule OWNER_OR_ADMIN = new AccessRule.Only(List.of("admin"), AccessRule.Owner.ALLOWED);

    private BookshopModel() {}

    /** @param style form of the answers */
    public static Project withAuth(ApiOptions.ResponseStyle style) {
        return project(style, Optional.of(auth()));
    }

    public static Project open() {
        return project(ApiOptions.ResponseStyle.PROBLEM, Optional.empty());
    }

    private static Auth auth() {
        return new Auth(List.of("admin", "member"), "member", Auth.Registration.OPEN, Auth.PasswordHash.ARGON2ID);
    }

    private static Project project(ApiOptions.ResponseStyle style, Optional<Auth> auth) {
        List<Entity> entities = new ArrayList<>(List.of(author(), category(), tag(), book(auth), loan(auth)));
        if (auth.isPresent()) {
            entities.add(user());
        }
        return new Project(
                "bookshop",
                Optional.of("A bookshop that sells and lends books"),
                Lang.ENGLISH,
                Map.of(),
                new ApiOptions(
                        style, "/v1", 422, ApiOptions.UnknownKeys.REFUSE, 20, 100, ApiOptions.SparseFields.OFFERED),
                auth,
                entities,
                List.of(lendBook(), restock(), bestsellers()),
                List.of(booksByStatus()));
    }

    private static Entity author() {
        return entity("Author")
                .field(field("name", new FieldType.StringType(120))
                        .required()
                        .traits(Field.Trait.SEARCH, Field.Trait.SORT))
                .field(field("bio", new FieldType.TextType(10_000)).describe("A short life."))
                .relation(new Relation.ToMany("books", "Book", "author", Optional.of("author"), Optional.empty()))
                .access(Action.LIST, ANYONE)
                .access(Action.GET, ANYONE)
                .access(Action.CREATE, ADMIN)
                .access(Action.UPDATE, ADMIN)
                .access(Action.DELETE, ADMIN)
                .build();
    }

    private static Entity category() {
        return entity("Category")
                .field(field("name", new FieldType.StringType(255)).required().traits(Field.Trait.UNIQUE))
                .relation(toOne("parent", "Category", Field.Presence.OPTIONAL, Relation.Role.PLAIN))
                .relation(
                        new Relation.ToMany("children", "Category", "parent", Optional.of("parent"), Optional.empty()))
                .access(Action.LIST, ANYONE)
                .access(Action.GET, ANYONE)
                .access(Action.CREATE, ADMIN)
                .access(Action.UPDATE, ADMIN)
                .access(Action.DELETE, ADMIN)
                .build();
    }

    private static Entity tag() {
        return entity("Tag")
                .field(field("name", new FieldType.StringType(255)).required().traits(Field.Trait.UNIQUE))
                .access(Action.LIST, ANYONE)
                .access(Action.GET, ANYONE)
                .access(Action.CREATE, ADMIN)
                .access(Action.UPDATE, ADMIN)
                .access(Action.DELETE, ADMIN)
                .build();
    }

    private static Entity book(Optional<Auth> auth) {
        Builder book = entity("Book")
                .describe("A title that the shop sells and lends.")
                .field(field("title", new FieldType.StringType(200))
                        .required()
                        .traits(Field.Trait.SEARCH, Field.Trait.SORT))
                .field(field("isbn", new FieldType.StringType(13))
                        .required()
                        .traits(Field.Trait.UNIQUE)
                        .constraints(new Constraints(Optional.empty(), Optional.empty(), Optional.of("^[0-9]{13}$"))))
                .field(field("price", new FieldType.DecimalType(10, 2))
                        .required()
                        .traits(Field.Trait.SORT, Field.Trait.FILTER)
                        .constraints(new Constraints(Optional.of(BigDecimal.ZERO), Optional.empty(), Optional.empty())))
                .field(field("pages", new FieldType.IntType()))
                .field(field("publishedOn", new FieldType.DateType()).traits(Field.Trait.FILTER))
                .field(field("copiesSold", new FieldType.BigIntType())
                        .required()
                        .defaultTo("\"0\""))
                .field(field("metadata", new FieldType.JsonType()))
                .field(field("status", new FieldType.EnumType(List.of("draft", "published")))
                        .required()
                        .traits(Field.Trait.FILTER)
                        .defaultTo("\"draft\""))
                .relation(toOne("author", "Author", Field.Presence.REQUIRED, Relation.Role.PLAIN))
                .relation(toOne("category", "Category", Field.Presence.OPTIONAL, Relation.Role.PLAIN))
                .relation(new Relation.ManyToMany("tags", "Tag", Optional.empty(), Optional.empty(), Optional.empty()));
        if (auth.isPresent()) {
            book.relation(toOne("createdBy", "User", Field.Presence.OPTIONAL, Relation.Role.OWNER));
        }
        return book.states(new StateMachine(
                        "status",
                        "draft",
                        List.of(new StateMachine.Transition(
                                "publish", List.of("draft"), "published", Optional.of(ADMIN), Optional.empty()))))
                .computed(new Computed(
                        "label",
                        new FieldType.StringType(255),
                        new Expression(
                                "title + ' (' + status + ')'",
                                new Expression.Binary(
                                        "+",
                                        new Expression.Reference(List.of("title"), new FieldType.StringType(200)),
                                        new Expression.Literal("\" (draft)\""))),
                        Optional.empty()))
                .check(new Check(
                        "pages_positive",
                        new Expression(
                                "pages == null || pages > 0",
                                new Expression.Binary(
                                        "||",
                                        new Expression.Binary(
                                                "==",
                                                new Expression.Reference(List.of("pages"), new FieldType.IntType()),
                                                new Expression.Literal("null")),
                                        new Expression.Binary(
                                                ">",
                                                new Expression.Reference(List.of("pages"), new FieldType.IntType()),
                                                new Expression.Literal("0")))),
                        "pages must be positive"))
                .access(Action.LIST, ANYONE)
                .access(Action.GET, ANYONE)
                .access(Action.CREATE, only("member", "admin"))
                .access(Action.UPDATE, OWNER_OR_ADMIN)
                .access(Action.DELETE, ADMIN)
                .access(Action.RESTORE, ADMIN)
                .unique(List.of("author", "title"))
                .softDelete()
                .build();
    }

    private static Entity loan(Optional<Auth> auth) {
        Builder loan = entity("Loan")
                .field(field("dueOn", new FieldType.DateType()).required())
                .field(field("returnedAt", new FieldType.DateTimeType()))
                .relation(toOne("book", "Book", Field.Presence.REQUIRED, Relation.Role.PLAIN));
        if (auth.isPresent()) {
            loan.relation(toOne("borrower", "User", Field.Presence.REQUIRED, Relation.Role.OWNER));
        }
        return loan.access(Action.LIST, OWNER_OR_ADMIN)
                .access(Action.GET, OWNER_OR_ADMIN)
                .build();
    }

    private static Entity user() {
        return entity("User")
                .field(field("email", new FieldType.EmailType()).required().traits(Field.Trait.UNIQUE))
                .field(field("role", new FieldType.EnumType(List.of("admin", "member")))
                        .required()
                        .traits(Field.Trait.READ_ONLY)
                        .defaultTo("\"member\""))
                .field(field("passwordHash", new FieldType.StringType(255))
                        .required()
                        .traits(Field.Trait.SECRET, Field.Trait.READ_ONLY))
                .access(Action.LIST, ADMIN)
                .access(Action.GET, OWNER_OR_ADMIN)
                .build();
    }

    private static Operation lendBook() {
        return new Operation(
                "lendBook",
                Optional.empty(),
                Optional.of("Book"),
                "POST",
                "lend-book",
                List.of(field("until", new FieldType.DateType()).required().build()),
                new Operation.One("Loan"),
                Optional.empty(),
                Optional.of(only("member")),
                Operation.Transaction.REQUIRED,
                Optional.empty());
    }

    private static Operation restock() {
        return new Operation(
                "restock",
                Optional.of("Orders new copies of everything that runs out."),
                Optional.empty(),
                "POST",
                "restock",
                List.of(),
                new Operation.Nothing(),
                Optional.empty(),
                Optional.of(ADMIN),
                Operation.Transaction.NONE,
                Optional.empty());
    }

    private static Operation bestsellers() {
        return new Operation(
                "bestsellers",
                Optional.empty(),
                Optional.empty(),
                "GET",
                "bestsellers",
                List.of(field("since", new FieldType.DateType()).build()),
                new Operation.Many("Book"),
                Optional.empty(),
                Optional.of(ANYONE),
                Operation.Transaction.NONE,
                Optional.empty());
    }

    private static Report booksByStatus() {
        return new Report(
                "booksByStatus",
                Optional.empty(),
                "Book",
                List.of(new Report.Grouping("status", Optional.empty())),
                List.of(
                        new Report.Measure("n", Report.Function.COUNT, Optional.empty()),
                        new Report.Measure("total", Report.Function.SUM, Optional.of("price"))),
                Optional.empty(),
                Optional.of(ANYONE));
    }

    private static AccessRule only(String... roles) {
        return new AccessRule.Only(List.of(roles), AccessRule.Owner.NOT_CONSIDERED);
    }

    private static Relation toOne(String name, String target, Field.Presence presence, Relation.Role role) {
        return new Relation.ToOne(
                name,
                target,
                presence,
                Relation.Cardinality.MANY,
                Relation.OnDelete.RESTRICT,
                role,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static FieldBuilder field(String name, FieldType type) {
        return new FieldBuilder(name, type);
    }

    private static Builder entity(String name) {
        return new Builder(name);
    }

    private static final class FieldBuilder {
        private final String name;
        private final FieldType type;
        private Field.Presence presence = Field.Presence.OPTIONAL;
        private Optional<DefaultValue> defaultValue = Optional.empty();
        private Constraints constraints = Constraints.NONE;
        private final EnumSet<Field.Trait> traits = EnumSet.noneOf(Field.Trait.class);
        private Optional<String> description = Optional.empty();

        FieldBuilder(String name, FieldType type) {
            this.name = name;
            this.type = type;
        }

        FieldBuilder required() {
            presence = Field.Presence.REQUIRED;
            return this;
        }

        FieldBuilder traits(Field.Trait... more) {
            traits.addAll(List.of(more));
            return this;
        }

        FieldBuilder defaultTo(String json) {
            defaultValue = Optional.of(new DefaultValue.Literal(json));
            return this;
        }

        FieldBuilder constraints(Constraints given) {
            constraints = given;
            return this;
        }

        FieldBuilder describe(String text) {
            description = Optional.of(text);
            return this;
        }

        Field build() {
            return new Field(name, type, presence, defaultValue, constraints, traits, description, Optional.empty());
        }
    }

    private static final class Builder {
        private final String name;
        private Optional<String> description = Optional.empty();
        private final List<Field> fields = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();
        private final List<Computed> computed = new ArrayList<>();
        private final List<Check> checks = new ArrayList<>();
        private Optional<StateMachine> states = Optional.empty();
        private final Map<Action, AccessRule> access = new EnumMap<>(Action.class);
        private final List<List<String>> unique = new ArrayList<>();
        private boolean softDelete;

        Builder(String name) {
            this.name = name;
        }

        Builder describe(String text) {
            description = Optional.of(text);
            return this;
        }

        Builder field(FieldBuilder field) {
            fields.add(field.build());
            return this;
        }

        Builder relation(Relation relation) {
            relations.add(relation);
            return this;
        }

        Builder computed(Computed one) {
            computed.add(one);
            return this;
        }

        Builder check(Check one) {
            checks.add(one);
            return this;
        }

        Builder states(StateMachine machine) {
            states = Optional.of(machine);
            return this;
        }

        Builder access(Action action, AccessRule rule) {
            access.put(action, rule);
            return this;
        }

        Builder unique(List<String> together) {
            unique.add(together);
            return this;
        }

        Builder softDelete() {
            softDelete = true;
            return this;
        }

        Entity build() {
            return new Entity(
                    name,
                    Optional.empty(),
                    description,
                    Entity.Key.UUID_V7,
                    fields,
                    relations,
                    computed,
                    checks,
                    states,
                    access,
                    unique,
                    List.of(),
                    true,
                    softDelete,
                    true,
                    Optional.empty());
        }
    }
}
