package dev.nodesmith.generate.validation.joi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.Documents;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class JoiFeatureTest {

    private final SortedMap<String, String> files =
            Documents.write(BookshopModel.withAuth(ResponseStyle.PROBLEM), new JoiFeature());

    @Test
    void aValueMayBeLeftOutUnlessTheWholeNeedsIt() {
        assertThat(file("src/modules/books/book.schema.ts")).contains("""
                        const values = {
                          title: text(200),
                          isbn: text(13).pattern(/^[0-9]{13}$/),
                          price: decimal(10, 2, { min: '0' }),
                          pages: integer().allow(null),
                        """).contains("""
                        const whole = {
                          ...values,
                          title: values.title.required(),
                          isbn: values.isbn.required(),
                          price: values.price.required(),
                          pages: values.pages.default(null),
                        """);
    }

    @Test
    void besideEachSchemaStandsTheTypeOfWhatItMakes() {
        assertThat(file("src/modules/books/book.schema.ts"))
                .contains("export interface ReplaceBook {\n  readonly title: string;\n")
                .contains("  readonly pages: number | null;\n")
                .contains("export const replaceBook = Joi.object<ReplaceBook>(whole);")
                .contains("export type UpdateBook = Partial<ReplaceBook>;")
                .contains("export const updateBook = changesOf(Joi.object<UpdateBook>(values));");
    }

    @Test
    void aQueryHasATypeBeforeItsFiltersAreToldFromTheRest() {
        assertThat(file("src/modules/books/book.schema.ts"))
                .contains("interface BooksQuery extends Paging {")
                .contains("  readonly 'price[gte]'?: string;\n")
                .contains("export const listBooks = Joi.object<ListBooks, false, BooksQuery>({");
    }

    @Test
    void theEnvironmentIsReadByJoiToo() {
        assertThat(files.values()).noneMatch(text -> text.contains("from 'zod'"));
    }

    private String file(String path) {
        return files.getOrDefault(path, "");
    }
}
