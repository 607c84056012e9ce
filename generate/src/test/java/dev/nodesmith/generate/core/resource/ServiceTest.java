package dev.nodesmith.generate.core.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.Documents;
import dev.nodesmith.generate.core.Yaml;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ServiceTest {

    @Test
    void withoutUsersNobodyIsAskedForTheirRights() {
        String service = service("""
                name: todo
                entities:
                  Task: { fields: { title: string! } }
                """, "tasks", "task");

        assertThat(service)
                .contains("async list(query: ListTasks): Promise<Page<TaskView>> {")
                .contains("async delete(id: string, version: number | undefined): Promise<void> {")
                .contains("await this.#tasks.delete(id, { version });")
                .doesNotContain("Access.")
                .doesNotContain("scope");
    }

    @Test
    void whatOnlyOwnersMayTouchIsAskedForWithAScope() {
        String service = service("""
                name: notes
                auth: { roles: [admin, member] }
                entities:
                  Note:
                    fields: { text: text! }
                    relations: { writer: User! @owner }
                    access: { read: [owner, admin], create: member, update: owner, delete: admin }
                """, "notes", "note");

        assertThat(service)
                .contains("const scope = noteAccess.get(caller);")
                .contains("await this.#notes.read(id, view, scope);")
                .contains("return this.#notes.update(id, input, { ...scope, version });")
                .contains("writerId: requireCaller(caller).id,");
    }

    @Test
    void anUnversionedResourceHasNoVersionToHoldAgainst() {
        String service = service("""
                name: notes
                auth: { roles: [admin] }
                entities:
                  Note:
                    versioned: false
                    fields: { text: text! }
                    relations: { writer: User! @owner }
                    access: { update: owner, delete: admin }
                """, "notes", "note");

        assertThat(service)
                .contains("return this.#notes.update(id, input, scope);")
                .contains("await this.#notes.delete(id, scope);")
                .doesNotContain("version");
    }

    @Test
    void aRuleOverOneValueIsHeldAgainstTheInputAlone() {
        String service = service("""
                name: shop
                entities:
                  Item:
                    fields: { size: int! }
                    checks: [ "size % 2 == 0" ]
                """, "items", "item");

        assertThat(service)
                .contains("checkItem(input);\n    return this.#items.create({")
                .contains("if (input.size !== undefined) {\n      checkItem({ size: input.size });\n    }")
                .doesNotContain("#find(");
    }

    @Test
    void aRuleOverSeveralValuesIsHeldAgainstTheRowAsItWillBe() {
        String service = service("""
                name: shop
                entities:
                  Stay:
                    fields: { since: date!, until: date }
                    checks: [ "until == null || until >= since" ]
                """, "stays", "stay");

        assertThat(service)
                .contains("if (input.since !== undefined || input.until !== undefined) {")
                .contains("const stay = await this.#find(id, version);\n      checkStay({ ...stay, ...input });")
                .contains("return this.#change(stay, input, version);");
    }

    @Test
    void aRuleOverWhatTheServerSetsSeesIt() {
        String service = service("""
                name: shop
                entities:
                  Order:
                    fields: { total: int! = 0 @readonly, limit: int! }
                    checks: [ "total <= limit" ]
                """, "orders", "order");

        assertThat(service).contains("""
                    const values: OrderValues = {
                      ...input,
                      total: 0,
                    };
                    checkOrder(values);
                    return this.#orders.create({ ...values, id: uuidv7() });
                """);
    }

    @Test
    void aTransitionAsksForItsStateItsGuardAndTheRules() {
        String service = service("""
                name: shop
                entities:
                  Order:
                    fields: { total: int! = 0, status: "enum(open, paid, closed)! = open" }
                    states:
                      field: status
                      transitions: [ { name: pay, from: [open, closed], to: paid, guard: total > 0 } ]
                    checks: [ "status != 'paid' || total > 1" ]
                """, "orders", "order");

        assertThat(service)
                .contains("if (order.status !== 'open' && order.status !== 'closed') {")
                .contains("`This takes an order that is open or closed; this one is ${order.status}.`,")
                .contains("if (!canPayOrder(order)) {")
                .contains("throw new ConflictError('This is not possible unless total > 0.', 'guard_not_met');")
                .contains("checkOrder({ ...order, status: 'paid' });\n"
                        + "    return this.#change(order, { status: 'paid' }, version);");
    }

    @Test
    void aNestedListIsTheListNarrowedToItsParent() {
        String service = service("""
                name: shop
                auth: { roles: [admin] }
                entities:
                  Author:
                    relations: { books: "Book[]" }
                    access: { get: anyone }
                  Book:
                    relations: { author: Author! }
                    access: { list: anyone }
                """, "books", "book");

        assertThat(service)
                .contains("async listByAuthor(authorId: string, query: ListBooks, caller: Caller | undefined)")
                .contains("authorAccess.get(caller);\n"
                        + "    const author = await this.#database.repositories.authors.find(authorId);")
                .contains("const filters = { ...query.filters, authorId: only(authorId, query.filters.authorId) };");
    }

    @Test
    void anOperationRunsInATransactionUnlessItSaysOtherwise() {
        String service = service("""
                name: shop
                auth: { roles: [admin] }
                entities:
                  Book: { fields: { title: string! } }
                operations:
                  lend: { on: Book, method: POST, input: { until: date! }, output: Book, access: admin }
                  look: { on: Book, method: GET, output: Book, access: anyone, transaction: false }
                """, "books", "book");

        assertThat(service)
                .contains("async lend(id: string, input: LendInput, caller: Caller | undefined): Promise<Book> {")
                .contains("return this.#database.transaction(async (repositories) => {")
                .contains(
                        "return lend(input, { caller: requireCaller(caller), book, repositories, logger: this.#logger });")
                .contains("const { repositories } = this.#database;")
                .contains("return look({ caller, book, repositories, logger: this.#logger });");
    }

    @Test
    void anEntityThatNobodyMayTouchHasNoService() {
        assertThat(Documents.write(Yaml.project("""
                name: shop
                auth: { roles: [admin] }
                entities:
                  Secret: { fields: { text: string! } }
                """), new ResourceFeature()))
                .containsKeys("src/modules/secrets/secret.ts", "src/modules/secrets/secret.repository.ts")
                .doesNotContainKey("src/modules/secrets/secret.service.ts");
    }

    private static String service(String yaml, String module, String entity) {
        return Objects.requireNonNull(Documents.write(Yaml.project(yaml), new ResourceFeature())
                .get("src/modules/" + module + "/" + entity + ".service.ts"));
    }
}
