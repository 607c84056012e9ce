package dev.nodesmith.generate.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.nodesmith.generate.core.Yaml;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.BackendPlanner;
import dev.nodesmith.generate.test.RelatedView.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceTestViewTest {

    private static final BackendPlan BOOKSHOP = BackendPlanner.plan(Yaml.example("bookshop"));

    private static ResourceTestView bookshop(String entity) {
        return ResourceTestView.of(BOOKSHOP, BOOKSHOP.resource(entity));
    }

    @Test
    void eachCheckIsBrokenAloneByValuesThatTheSingleFieldsLetThrough() {
        assertThat(bookshop("Loan").broken())
                .extracting(RuleTests.Broken::values)
                .containsExactly(
                        "{ lentOn: '2026-02-15', dueOn: '2026-01-31', returnedOn: '2026-02-15' }",
                        "{ lentOn: '2026-02-15', dueOn: '2026-02-15', returnedOn: '2026-01-31' }");
    }

    @Test
    void aCheckOfOneFieldIsComplainedAboutThere() {
        BackendPlan plan = Yaml.plan("""
            name: shop
            entities:
              Item:
                fields: { price: "decimal(10,2)!", sold: int! }
                checks: [ "sold != 5", "sold > 1 || price > 1.0" ]
            """);
        assertThat(ResourceTestView.of(plan, plan.resource("Item")).broken())
                .extracting(RuleTests.Broken::pointer)
                .containsExactly("/sold", "");
    }

    @Test
    void aGuardIsTriedWithValuesThatMeetItAndWithSomeThatDoNot() {
        ResourceTestView.TransitionTest pay = bookshop("Order").transitions().getFirst();
        assertThat(pay.met()).hasValue(", total: '19.50'");
        assertThat(pay.failed()).hasValue(", total: '0.00'");
        assertThat(pay.wrong()).hasValue("paid");
    }

    @Test
    void aGuardOfARelationIsTriedWithoutARowToPointTo() {
        BackendPlan plan = Yaml.plan("""
            name: port
            entities:
              Berth: { fields: { name: string! } }
              Call:
                fields: { ship: string!, status: "enum(planned, moored)! = planned" }
                relations: { berth: Berth }
                states:
                  field: status
                  transitions:
                    - { name: moor, from: planned, to: moored, guard: "berth != null" }
            """);
        ResourceTestView.TransitionTest moor =
                ResourceTestView.of(plan, plan.resource("Call")).transitions().getFirst();
        assertThat(moor.failed()).hasValue(", berthId: null");
        assertThat(moor.met()).as("a made-up key is that of no row").isEmpty();
    }

    @Test
    void whatEndsATransitionCanBeginIt() {
        ResourceTestView.TransitionTest cancel = bookshop("Order").transitions().getLast();
        assertThat(cancel.from()).containsExactly("open", "paid");
        assertThat(cancel.wrong()).hasValue("shipped");
        assertThat(cancel.met()).hasValue("");
    }

    @Test
    void uniqueSetsLeaveOutTheOwnerWhoIsWhoeverSendsTheRequest() {
        assertThat(bookshop("Book").unique())
                .containsExactly(List.of("isbn"), List.of("catalogNumber"), List.of("authorId", "title"));
        assertThat(bookshop("Review").unique()).containsExactly(List.of("bookId"));
    }

    @Test
    void whatADeleteDoesToOthersFollowsTheModel() {
        assertThat(bookshop("Publisher").dependents())
                .extracting(RelatedView.Dependent::key, RelatedView.Dependent::outcome)
                .containsExactly(tuple("publisherId", Outcome.REFUSED));
        assertThat(bookshop("Order").dependents())
                .extracting(RelatedView.Dependent::outcome)
                .containsExactly(Outcome.TAKES_ALONG);
        assertThat(bookshop("Book").dependents()).as("deleted softly").isEmpty();
    }

    @Test
    void whatIsEmbeddedDependsOnWhoAsks() {
        QueryTests.Embedding anyone = bookshop("Book").listEmbedding().orElseThrow();
        assertThat(anyone.allowed()).containsExactly("author", "publisher", "category", "tags", "reviews");
        assertThat(anyone.refused()).containsExactly("createdBy");
        assertThat(anyone.status()).isEqualTo(401);
    }

    @Test
    void filtersAreGivenTheirOwnValue() {
        assertThat(bookshop("Order").query().filters())
                .contains(
                        new QueryTests.Filtered("deliverOn[gte]", "deliverOn", true),
                        new QueryTests.Filtered("deliverOn[gt]", "deliverOn", false));
    }

    @Test
    void theServersPropertiesAreThoseThatNoRequestCarries() {
        assertThat(bookshop("Order").ofServer())
                .containsExactly(
                        "createdAt", "customerId", "id", "placedAt", "status", "total", "updatedAt", "version");
        assertThat(bookshop("Order").fixed()).containsExactly("reference");
    }
}
