package dev.nodesmith.generate.core.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.core.Yaml;
import dev.nodesmith.generate.core.seed.SeedRow.Link;
import dev.nodesmith.generate.core.seed.SeedRow.Links;
import dev.nodesmith.generate.core.seed.SeedRow.Value;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.BackendPlanner;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedPlannerTest {

    @Test
    void rowsComeAfterThoseThatTheyLeadTo() {
        List<SeedTable> tables = tables("""
                name: shop
                entities:
                  Line: { relations: { order: Order!, tags: "Tag[]" } }
                  Order: { relations: { customer: Customer } }
                  Customer: { fields: { name: string! } }
                  Tag: { fields: { label: string! } }
                """);

        assertThat(tables)
                .extracting(t -> t.resource().entity().name())
                .containsExactly("Customer", "Order", "Tag", "Line");
        assertThat(tables.getLast().rows()).allSatisfy(row -> {
            assertThat(row.cells().get("orderId")).isInstanceOf(Link.class);
            assertThat(row.cells().get("tagIds")).isInstanceOf(Links.class);
        });
    }

    @Test
    void aCircleIsLeftOpenWhereItMayBeNull() {
        List<SeedTable> tables = tables("""
                name: firm
                entities:
                  Department: { relations: { head: Person } }
                  Person: { relations: { department: Department! } }
                """);

        assertThat(tables).extracting(t -> t.resource().entity().name()).containsExactly("Department", "Person");
        assertThat(tables.getFirst().rows())
                .allSatisfy(row -> assertThat(text(row, "headId")).isEqualTo("null"));
    }

    @Test
    void whatComesFirstNeedsNothingThatWaitsForIt() {
        List<SeedTable> tables = tables("""
                name: firm
                entities:
                  Company: { relations: { head: Person } }
                  Person: { relations: { desk: Desk } }
                  Desk: { relations: { company: Company! } }
                """);

        assertThat(tables).extracting(t -> t.resource().entity().name()).containsExactly("Person", "Company", "Desk");
        assertThat(tables.getLast().rows())
                .hasSize(8)
                .allSatisfy(row -> assertThat(row.cells().get("companyId")).isInstanceOf(Link.class));
    }

    @Test
    void aFamilyHasRootsAndChildren() {
        List<SeedRow> rows = tables("""
                name: shop
                entities:
                  Category: { fields: { name: string! }, relations: { parent: Category } }
                """).getFirst().rows();

        assertThat(rows.subList(0, 3))
                .allSatisfy(row -> assertThat(text(row, "parentId")).isEqualTo("null"));
        assertThat(rows.subList(3, rows.size()))
                .allSatisfy(row -> assertThat(row.cells().get("parentId"))
                        .isInstanceOfSatisfying(
                                Link.class, link -> assertThat(link.place()).isBetween(0, 2)));
    }

    @Test
    void uniqueValuesAndPairsDoNotRepeat() {
        SeedTable table = tables("""
                name: shop
                entities:
                  Book: { fields: { title: string! } }
                  Member: { fields: { code: "string(1)! @unique" } }
                  Desk: {}
                  Loan:
                    fields: { number: "string(4)! @unique @pattern(^[0-9]{4}$)" }
                    relations: { book: Book!, member: Member!, desk: Desk! @unique }
                    unique: [[book, member]]
                """).getLast();

        assertThat(table.resource().entity().name()).isEqualTo("Loan");
        assertThat(table.rows()).hasSize(8);
        assertThat(table.rows())
                .extracting(r -> List.of(cell(r, "bookId"), cell(r, "memberId")))
                .doesNotHaveDuplicates();
        assertThat(table.rows()).extracting(r -> cell(r, "deskId")).doesNotHaveDuplicates();
        assertThat(table.rows()).extracting(r -> cell(r, "number")).doesNotHaveDuplicates();
    }

    @Test
    void rowsKeepTheRulesOfTheModel() {
        SeedTable table = tables("""
                name: shop
                entities:
                  Stay:
                    fields:
                      since: date!
                      until: date!
                      guests: int! @min(1) @max(3)
                      code: string! @pattern(^[A-Z]{2}-[0-9]{3}$)
                    checks: [ until >= since, guests != 2 ]
                """).getFirst();

        assertThat(table.rows()).hasSize(8).allSatisfy(row -> {
            assertThat(text(row, "until")).isGreaterThanOrEqualTo(text(row, "since"));
            assertThat(text(row, "guests")).isIn("1", "3");
            assertThat(text(row, "code")).matches("\"[A-Z]{2}-[0-9]{3}\"");
        });
    }

    @Test
    void fieldsOfOneShapeThatMustDifferDoDiffer() {
        SeedTable table = tables("""
                name: chess
                entities:
                  Move:
                    fields:
                      from: string(2)! @pattern(^[a-h][1-8]$)
                      to: string(2)! @pattern(^[a-h][1-8]$)
                    checks: [ from != to ]
                """).getFirst();

        assertThat(table.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(text(row, "from")).isNotEqualTo(text(row, "to")));
    }

    @Test
    void anEntityOfWhichNoRowCanBeIsLeftEmpty() {
        assertThat(tables("""
                name: shop
                entities:
                  Void: { fields: { size: int! }, checks: [ size > 5 && size < 5 ] }
                """)).isEmpty();
    }

    @Test
    void thereIsOneUserForEachRoleAndNoPassword() {
        SeedTable users = tables("""
                name: shop
                auth: { roles: [super-admin, member] }
                entities:
                  User: { fields: { nick: string! } }
                """).getFirst();

        assertThat(users.rows())
                .extracting(r -> text(r, "email"))
                .containsExactly("\"super-admin@example.com\"", "\"member@example.com\"");
        assertThat(users.rows()).noneMatch(r -> r.cells().containsKey("passwordHash"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bookshop", "awkward", "clinic", "minimal"})
    void everyEntityOfTheExamplesHasRowsAndTheyAreAlwaysTheSame(String example) {
        BackendPlan plan = BackendPlanner.plan(Yaml.example(example));

        List<SeedTable> tables = SeedPlanner.of(plan);

        assertThat(tables).hasSameSizeAs(plan.resources());
        assertThat(tables).isEqualTo(SeedPlanner.of(BackendPlanner.plan(Yaml.example(example))));
    }

    private static List<SeedTable> tables(String yaml) {
        return SeedPlanner.of(Yaml.plan(yaml));
    }

    private static SeedRow.Cell cell(SeedRow row, String property) {
        return Objects.requireNonNull(row.cells().get(property));
    }

    private static String text(SeedRow row, String property) {
        return ((Value) cell(row, property)).json().toString();
    }
}
