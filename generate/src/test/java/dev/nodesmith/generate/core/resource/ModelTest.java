package dev.nodesmith.generate.core.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.Documents;
import dev.nodesmith.generate.core.Yaml;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class ModelTest {

    private final SortedMap<String, String> files = Documents.write(Yaml.example("bookshop"), new ResourceFeature());

    @Test
    void aSecretIsStoredAndNeverShown() {
        assertThat(between("src/modules/books/book.ts", "export interface Book {", "}"))
                .doesNotContain("cost");
        assertThat(between("src/modules/books/book.ts", "export interface BookValues {", "}"))
                .contains("readonly cost: string | null;");
    }

    @Test
    void anAccountKnowsNothingOfItsPassword() {
        assertThat(files.get("src/modules/users/user.ts")).doesNotContain("passwordHash");
        assertThat(files.get("src/modules/users/user.repository.ts")).doesNotContain("create(");
    }

    @Test
    void includesAreNullWhereTheyMayBeMissing() {
        assertThat(between("src/modules/loans/loan.ts", "export interface LoanView", "\n}"))
                .as("books are deleted softly")
                .contains("readonly book?: Book | null;")
                .contains("readonly borrower?: User;")
                .contains("readonly lentBy?: User | null;");
    }

    @Test
    void filtersSayTheirOperators() {
        assertThat(between("src/modules/books/book.ts", "export interface BookFilters {", "}"))
                .contains("readonly price?: Filter<string, 'eq' | 'gt' | 'gte' | 'lt' | 'lte'>;")
                .contains("readonly status?: Filter<BookStatus, 'in'>;")
                .contains("readonly categoryId?: Filter<string, 'in' | 'null'>;");
    }

    @Test
    void aRowBringsItsKeyUnlessTheDatabaseCounts() {
        assertThat(files.get("src/modules/books/book.ts")).contains("export interface NewBook extends BookValues {");
        assertThat(files.get("src/modules/tags/tag.ts")).contains("export type NewTag = TagValues;");
    }

    @Test
    void computedValuesAreFunctionsOfWhatTheyRead() {
        assertThat(files.get("src/modules/order-lines/order-line.ts"))
                .contains("export function orderLineAmount(orderLine: Pick<OrderLine, 'quantity' | 'unitPrice'>)")
                .contains("return new Big(orderLine.unitPrice).times(orderLine.quantity).toFixed(2);");
    }

    @Test
    void reportsHaveALineOfTheirOwn() {
        assertThat(between("src/modules/orders/order.ts", "export interface SalesByMonthRow {", "}"))
                .contains("readonly placedAtMonth: string;")
                .contains("readonly turnover: string | null;")
                .contains("readonly largest: string | null;")
                .contains("readonly n: number;");
    }

    @Test
    void withoutSparseFieldsAndIncludesThereIsNothingToChoose() {
        String task = Documents.write(Yaml.project("""
                        name: todo
                        api: { fields: false }
                        entities:
                          Task: { fields: { title: string! } }
                        """), new ResourceFeature()).get("src/modules/tasks/task.ts");

        assertThat(task)
                .contains("export type TaskView = Task;")
                .contains("export type ReadTask = Pick<ListTasks, never>;")
                .doesNotContain("taskFields");
    }

    private String between(String path, String start, String end) {
        String text = files.getOrDefault(path, "");
        int from = text.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        return text.substring(from, text.indexOf(end, from));
    }
}
