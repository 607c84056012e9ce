package dev.nodesmith.generate.validation.zod;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.Documents;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class ZodFeatureTest {

    private final SortedMap<String, String> files =
            Documents.write(BookshopModel.withAuth(ResponseStyle.PROBLEM), new ZodFeature());

    @Test
    void aBodyNamesWhatAClientMaySetAndNothingElse() {
        assertThat(file("src/modules/books/book.schema.ts")).contains("""
                const values = {
                  title: text(200),
                  isbn: text(13).regex(/^[0-9]{13}$/),
                  price: decimal(10, 2, { min: '0' }),
                  pages: z.int32().nullable(),
                  publishedOn: date().nullable(),
                  copiesSold: bigint(),
                  metadata: json().nullable(),
                  authorId: uuid(),
                  categoryId: uuid().nullable(),
                  tagIds: links(uuid()),
                };
                """);
    }

    @Test
    void whatIsLeftOutOfANewRowIsFilledIn() {
        assertThat(file("src/modules/books/book.schema.ts")).contains("""
                        const whole = {
                          ...values,
                          pages: values.pages.default(null),
                          publishedOn: values.publishedOn.default(null),
                          copiesSold: values.copiesSold.default('0'),
                          metadata: values.metadata.default(null),
                          categoryId: values.categoryId.default(null),
                          tagIds: values.tagIds.default([]),
                        };

                        export const createBook = z.strictObject(whole);
                        """);
    }

    @Test
    void filtersAreReadByTheNamesThatTheUrlHas() {
        assertThat(file("src/modules/books/book.schema.ts"))
                .contains("'price[gte]': decimal(10, 2).optional(),\n")
                .contains("price: { eq: filters.price, gt: filters['price[gt]'], gte: filters['price[gte]'], ")
                .contains("status: listOf(z.enum(bookStatusValues)).optional(),\n");
    }

    @Test
    void nothingThatNobodyMayDoHasASchema() {
        assertThat(file("src/modules/loans/loan.schema.ts"))
                .contains("export const listLoans")
                .doesNotContain("createLoan", "updateLoan");
    }

    @Test
    void aQueryReadsItsInputFromText() {
        assertThat(file("src/modules/operations/operations.schema.ts"))
                .contains("export const bestsellersInput = z.strictObject({ since: date().optional() });")
                // restock has no input.
                .doesNotContain("restock");
    }

    @Test
    void scalarsHoldWhatTheSchemasCall() {
        assertThat(file("src/shared/scalars.ts"))
                .contains("export function decimal(", "export function bigint(", "export function listOf<")
                .doesNotContain("function url(", "function time(", "function numberText(");
    }

    private String file(String path) {
        return files.getOrDefault(path, "");
    }
}
