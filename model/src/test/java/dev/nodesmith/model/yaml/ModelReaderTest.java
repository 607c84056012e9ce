package dev.nodesmith.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.nodesmith.model.AccessRule.Anyone;
import dev.nodesmith.model.AccessRule.Only;
import dev.nodesmith.model.AccessRule.Owner;
import dev.nodesmith.model.AccessRule.SignedIn;
import dev.nodesmith.model.Action;
import dev.nodesmith.model.ApiOptions;
import dev.nodesmith.model.Auth;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.Field.Presence;
import dev.nodesmith.model.Field.Trait;
import dev.nodesmith.model.FieldType.ArrayType;
import dev.nodesmith.model.FieldType.DecimalType;
import dev.nodesmith.model.FieldType.EnumType;
import dev.nodesmith.model.FieldType.IntType;
import dev.nodesmith.model.FieldType.StringType;
import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.Operation;
import dev.nodesmith.model.Position;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelReaderTest {

    private static final String SHOP = "name: shop\nauth: { roles: [admin, clerk, member] }\nentities:\n";

    @Test
    void whatIsLeftOutHasItsUsualValue() {
        Project project = Read.project("name: todo\nentities:\n  Task:\n");

        assertThat(project.api())
                .isEqualTo(new ApiOptions(
                        ApiOptions.ResponseStyle.PROBLEM,
                        "/v1",
                        400,
                        ApiOptions.UnknownKeys.REFUSE,
                        20,
                        100,
                        ApiOptions.SparseFields.OFFERED));
        assertThat(project.auth()).isEmpty();
        assertThat(project.stack()).isEmpty();
        assertThat(project.entities()).singleElement().satisfies(task -> {
            assertThat(task.key()).isEqualTo(Entity.Key.UUID_V7);
            assertThat(task.timestamps()).isTrue();
            assertThat(task.versioned()).isTrue();
            assertThat(task.softDelete()).isFalse();
            assertThat(task.access()).isEmpty();
        });
    }

    @Test
    void aLineSaysAllThatALongFormSays() {
        Entity task = Read.entity("""
            name: todo
            entities:
              Task:
                fields:
                  line: string(20)! = "two words" @unique @search @sort @min(3) @max(9) @pattern(^[a-z ]+\\(?$) @description("A, b") @was(old)
                  long:
                    type: string(20)
                    required: true
                    default: two words
                    unique: true
                    search: true
                    sort: true
                    min: 3
                    max: 9
                    pattern: ^[a-z ]+\\(?$
                    description: A, b
                    was: old
            """, "Task");

        Field line = task.field("line").orElseThrow();
        assertThat(line)
                .isEqualTo(new Field(
                        "line",
                        new StringType(20),
                        Presence.REQUIRED,
                        Optional.of(new DefaultValue.Literal("\"two words\"")),
                        new Constraints(
                                Optional.of(new BigDecimal(3)),
                                Optional.of(new BigDecimal(9)),
                                Optional.of("^[a-z ]+\\(?$")),
                        Set.of(Trait.UNIQUE, Trait.SEARCH, Trait.SORT),
                        Optional.of("A, b"),
                        Optional.of("old")));
        assertThat(task.field("long").orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("name")
                .isEqualTo(line);
    }

    @Test
    void readsFormerNames() {
        Project project = Read.project("""
            name: todo
            entities:
              Task:
                was: Job
                fields:
                  title: string @was(name)
                  state: enum(open, done was closed)
                  kind: { type: "enum('in work', idle)", was: { in work: busy } }
            operations:
              finish: { on: Task, was: end }
            """);

        Entity task = project.entity("Task").orElseThrow();
        assertThat(task.was()).contains("Job");
        assertThat(task.field("title").orElseThrow().was()).contains("name");
        assertThat(task.field("state").orElseThrow().type()).isEqualTo(new EnumType(List.of("open", "done")));
        assertThat(task.field("state").orElseThrow().formerValues()).isEqualTo(Map.of("done", "closed"));
        assertThat(task.field("kind").orElseThrow().formerValues()).isEqualTo(Map.of("in work", "busy"));
        assertThat(project.operations().getFirst().was()).contains("end");
    }

    @Test
    void readsListsEnumsAndGeneratedDefaults() {
        Entity task = Read.entity("""
            name: todo
            entities:
              Task:
                fields:
                  tags: string(5)[]! = [a, 'b c'] @min(1) @max(7)
                  state: enum(open, 'in work', "won't do") = 'in work'
                  price: decimal(6,2) = 1
                  since: datetime = now
                  token: uuid = uuid
                  more: 'json = {"a": [1, true, null, "x"]}'
                  size: integer
            """, "Task");

        Field tags = task.field("tags").orElseThrow();
        assertThat(tags.type()).isEqualTo(new ArrayType(new StringType(5), 7));
        assertThat(tags.constraints().min()).contains(BigDecimal.ONE);
        assertThat(tags.constraints().max()).isEmpty();
        assertThat(task.field("state").orElseThrow().type())
                .isEqualTo(new EnumType(List.of("open", "in work", "won't do")));
        assertThat(task.fields())
                .extracting(field -> field.defaultValue().orElse(null))
                .containsExactly(
                        new DefaultValue.Literal("[\"a\",\"b c\"]"),
                        new DefaultValue.Literal("\"in work\""),
                        new DefaultValue.Literal("\"1.00\""),
                        new DefaultValue.Now(),
                        new DefaultValue.RandomUuid(),
                        new DefaultValue.Literal("{\"a\":[1,true,null,\"x\"]}"),
                        null);
    }

    @Test
    void authBringsUsers() {
        Project project = Read.project("name: a\nauth: true\n");

        assertThat(project.auth())
                .contains(new Auth(
                        List.of("admin", "member"), "member", Auth.Registration.OPEN, Auth.PasswordHash.ARGON2ID));
        Entity user = project.entity("User").orElseThrow();
        assertThat(user.fields()).extracting(Field::name).containsExactly("email", "role", "disabled", "passwordHash");
        assertThat(user.field("passwordHash").orElseThrow().traits())
                .containsExactlyInAnyOrder(Trait.SECRET, Trait.READ_ONLY);
        assertThat(user.field("role").orElseThrow().defaultValue()).contains(new DefaultValue.Literal("\"member\""));
        assertThat(user.access())
                .isEqualTo(Map.of(
                        Action.LIST, new Only(List.of("admin"), Owner.NOT_CONSIDERED),
                        Action.GET, new Only(List.of("admin"), Owner.NOT_CONSIDERED)));
    }

    @Test
    void aDeclaredUserIsCompleted() {
        Entity user = Read.entity(
                SHOP + "  User:\n    fields: { nick: string!, email: string @search @description(Mail) }\n"
                        + "    access: { read: admin, write: owner }\n",
                "User");

        assertThat(user.fields())
                .extracting(Field::name)
                .containsExactly("email", "role", "disabled", "passwordHash", "nick");
        assertThat(user.field("email").orElseThrow().traits())
                .containsExactlyInAnyOrder(Trait.UNIQUE, Trait.FILTER, Trait.SEARCH);
        assertThat(user.field("email").orElseThrow().description()).contains("Mail");
        assertThat(user.access()).containsOnlyKeys(Action.LIST, Action.GET, Action.UPDATE, Action.DELETE);
    }

    @Test
    void accessHasShorthandsAndDeniesTheRest() {
        Project project = Read.project(SHOP + """
              A: { access: anyone }
              B: { access: { read: signed in, write: [owner, admin], delete: nobody }, relations: { by: User @owner } }
              C: { access: { get: clerk, read: anyone }, softDelete: true }
              D: { access: nobody }
              E: { access: member, softDelete: true }
            """.indent(0));

        assertThat(access(project, "A").keySet())
                .containsExactly(Action.LIST, Action.GET, Action.CREATE, Action.UPDATE, Action.DELETE);
        Only ownerOrAdmin = new Only(List.of("admin"), Owner.ALLOWED);
        assertThat(access(project, "B"))
                .isEqualTo(Map.of(
                        Action.LIST, new SignedIn(),
                        Action.GET, new SignedIn(),
                        Action.CREATE, new SignedIn(),
                        Action.UPDATE, ownerOrAdmin));
        assertThat(access(project, "C"))
                .isEqualTo(Map.of(
                        Action.LIST, new Anyone(),
                        Action.GET, new Only(List.of("clerk"), Owner.NOT_CONSIDERED)));
        assertThat(access(project, "D")).isEmpty();
        assertThat(access(project, "E")).containsKey(Action.RESTORE);
    }

    private static Map<Action, ?> access(Project project, String entity) {
        return project.entity(entity).orElseThrow().access();
    }

    @Test
    void warnsOfWhatNobodyCanReach() {
        ModelDocument document = Read.document(SHOP + "  A: {}\n");

        assertThat(document.project()).isPresent();
        assertThat(document.problems())
                .extracting(Read::line)
                .containsExactly(
                        "4:3 (warning) `A` has no `access`, so nobody can reach it: with `auth` nothing is open by"
                                + " itself. → for example `access: { read: anyone, write: admin }`");
    }

    @Test
    void statesKeepTheirFieldFilled() {
        Entity book = Read.entity("""
            name: a
            entities:
              Book:
                fields: { state: "enum(draft, done)" }
                states: { field: state, transitions: [ { name: finish, from: draft, to: done, guard: createdAt < now } ] }
            """, "Book");

        assertThat(book.states().orElseThrow().initial()).isEqualTo("draft");
        assertThat(book.states().orElseThrow().transitions().getFirst().from()).containsExactly("draft");
        assertThat(book.states().orElseThrow().transitions().getFirst().guard()).isPresent();
        assertThat(book.field("state").orElseThrow().presence()).isEqualTo(Presence.REQUIRED);
        assertThat(book.field("state").orElseThrow().defaultValue()).contains(new DefaultValue.Literal("\"draft\""));
    }

    @Test
    void checksGetNamesAndMessages() {
        Entity loan = Read.entity("""
            name: a
            entities:
              Loan:
                fields: { since: date, until: date }
                checks: [ until >= since, until > since, { name: early, rule: since <= now, message: not yet } ]
            """, "Loan");

        assertThat(loan.checks())
                .extracting("name", "message")
                .containsExactly(
                        tuple("untilSince", "must hold: until >= since"),
                        tuple("untilSince2", "must hold: until > since"),
                        tuple("early", "not yet"));
    }

    @Test
    void computedFieldsHaveATypedExpression() {
        Entity line = Read.entity("""
            name: a
            entities:
              Line:
                fields: { price: "decimal(10,2)!", amount: int! }
                computed: { total: "decimal(12,2) = price * amount", long: { type: int, value: amount + 1, description: More } }
            """, "Line");

        assertThat(line.computed())
                .extracting("name", "type", "expression.source", "description")
                .containsExactly(
                        tuple("total", new DecimalType(12, 2), "price * amount", Optional.empty()),
                        tuple("long", new IntType(), "amount + 1", Optional.of("More")));
    }

    @Test
    void operationsSayHowTheyAreCalled() {
        Project project = Read.project("""
            name: a
            entities: { Loan: {}, Book: {} }
            operations:
              lendBook: { on: Book, input: { until: date! }, output: Loan }
              find: { method: GET, path: /stock/low, output: "Book[]" }
              total: { method: PUT, output: { sum: decimal(5), n: int }, transaction: false }
            """.replace("decimal(5)", "int!"));

        assertThat(project.operations())
                .extracting(Operation::method, Operation::path, Operation::output, Operation::transaction)
                .startsWith(
                        tuple("POST", "lend-book", new Operation.One("Loan"), Operation.Transaction.REQUIRED),
                        tuple("GET", "stock/low", new Operation.Many("Book"), Operation.Transaction.NONE));
        assertThat(project.operations().get(2).transaction()).isEqualTo(Operation.Transaction.NONE);
        assertThat(project.operations().get(2).output()).isInstanceOf(Operation.Shape.class);
        assertThat(project.operations().getFirst().on()).contains("Book");
    }

    @Test
    void thePathOfAnOperationTakesInputs() {
        Project project = Read.project("""
            name: a
            auth: true
            api: { path: /api/v2 }
            entities:
              Article: { fields: { slug: string! }, access: nobody }
            operations:
              article: { method: GET, path: "articles/{slug}", input: { slug: string! }, output: Article, access: anyone }
              publish: { path: articles, output: { slug: string! }, status: 201, access: signedIn }
            """);

        assertThat(project.api().path()).isEqualTo("/api/v2");
        assertThat(project.operations())
                .extracting(Operation::path, Operation::status)
                .containsExactly(tuple("articles/{slug}", Optional.empty()), tuple("articles", Optional.of(201)));
    }

    @Test
    void reportsCountAndSum() {
        Project project = Read.project("""
            name: a
            entities:
              Sale: { fields: { price: int!, soldOn: date }, relations: { shop: Shop } }
              Shop: {}
            reports:
              sales: { on: Sale, groupBy: [soldOn.month, shop], measures: { n: count, sum: sum(price), last: max(soldOn) }, filter: price > 0 }
            """);

        Report report = project.reports().getFirst();
        assertThat(report.groupBy())
                .containsExactly(
                        new Report.Grouping("soldOn", Optional.of(Report.Period.MONTH)),
                        new Report.Grouping("shop", Optional.empty()));
        assertThat(report.measures())
                .containsExactly(
                        new Report.Measure("n", Report.Function.COUNT, Optional.empty()),
                        new Report.Measure("sum", Report.Function.SUM, Optional.of("price")),
                        new Report.Measure("last", Report.Function.MAX, Optional.of("soldOn")));
        assertThat(report.filter()).isPresent();
    }

    @Test
    void stackAndProfileAreKeptAsWritten() {
        Project project =
                Read.project("name: a\nprofile: whatever\nstack: { data: sql, http: express }\nentities: { A: {} }\n");

        assertThat(project.stack())
                .containsExactly(
                        Map.entry("profile", "whatever"), Map.entry("http", "express"), Map.entry("data", "sql"));
    }

    @Test
    void whatAStackListsIsLeftOpen() {
        ModelDocument document =
                Read.document("name: a\nstack: { http: [koa, express, koa], data: sql }\nentities: { A: {} }\n");

        assertThat(document.problems()).isEmpty();
        assertThat(document.stack()).containsExactly(Map.entry("data", "sql"));
        assertThat(document.open()).containsExactly(Map.entry("http", List.of("koa", "express")));
    }

    @Test
    void defaultsHoldWhereAnEntitySaysNothing() {
        Project project = Read.project("""
                name: a
                auth: true
                defaults: { key: uuid4, timestamps: false, softDelete: true, versioned: false }
                entities:
                  A: { access: anyone }
                  B: { key: int, timestamps: true, softDelete: false, versioned: true, access: anyone }
                  C: { access: { restore: admin } }
                """);

        assertThat(project.entities())
                .extracting(e -> e.name() + " " + e.key() + " " + e.timestamps() + e.softDelete() + e.versioned())
                .containsExactly(
                        "User UUID_V4 falsetruefalse",
                        "A UUID_V4 falsetruefalse",
                        "B INT truefalsetrue",
                        "C UUID_V4 falsetruefalse");
    }

    @Test
    void laterPhasesFindThePlaceOfEachPath() {
        ModelDocument document = Read.document(
                "name: a\nstack: { http: express }\nentities:\n  Task:\n    fields:\n      title: string\n");

        assertThat(document.positions())
                .containsEntry("stack.http", new Position(2, 16))
                .containsEntry("entities.Task", new Position(4, 3))
                .containsEntry("entities.Task.fields.title", new Position(6, 7));
    }

    @Test
    void columnsCountCodePointsInsideQuotesAndEscapes() {
        ModelDocument document = Read.document("""
            name: a
            entities:
              A:
                fields:
                  a: "string(20) = \\"😀\\" @uniqe"
                  b: 'enum(''x'', y) @uniqe'
                  c: >-
                    string
                    @uniqe
            """);

        assertThat(document.problems())
                .extracting(problem -> problem.position().orElseThrow())
                .containsExactly(new Position(5, 31), new Position(6, 27), new Position(9, 10));
    }
}
