package dev.nodesmith.generate.validation.classvalidator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.Documents;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.generate.format.TypeScriptFormatter;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class ClassValidatorFeatureTest {

    private final SortedMap<String, String> files =
            Documents.write(BookshopModel.withAuth(ResponseStyle.PROBLEM), new ClassValidatorFeature());

    @Test
    void whatCanBeChangedStandsOnce() {
        assertThat(file("src/modules/books/book.schema.ts")).contains("""
                        class ChangeableBook {
                          @Text(200)
                          declare readonly title: string;

                          @Matching(/^[0-9]{13}$/)
                          @Text(13)
                          declare readonly isbn: string;

                          @Decimal(10, 2, { min: '0' })
                          declare readonly price: string;

                          @IsOptional()
                          @Integer()
                          declare readonly pages: number | null;
                        """).contains("""
                        @SomeChanges()
                        export class UpdateBookDto extends PartialType(ChangeableBook, { skipNullProperties: false }) {}

                        export type UpdateBook = Values<UpdateBookDto>;
                        """);
    }

    /** A change that leaves a property out must not reset it. */
    @Test
    void onlyAWholeHasWhatStandsForAPropertyThatIsLeftOut() {
        assertThat(file("src/modules/books/book.schema.ts"))
                .contains("""
                        export class ReplaceBookDto extends ChangeableBook {
                          override readonly pages: number | null = null;
                        """)
                .contains("export class CreateBookDto extends ReplaceBookDto {}");
    }

    @Test
    void aListIsWhatEachListHasAndItsOwnFilters() {
        assertThat(file("src/modules/books/book.schema.ts"))
                .contains("  @IsOptional()\n  @Decimal(10, 2)\n  declare readonly 'price[gte]'?: string;\n")
                .contains("  get filters(): ListBooks['filters'] {\n")
                .contains("gte: this['price[gte]']");
    }

    @Test
    void isReadByNestAlone() {
        assertThat(refusal(Map.of("http", "express", "validation", "class-validator")))
                .contains("express")
                .contains("nest");
        assertThat(Selector.select(Map.of(Axis.HTTP.key(), "nest", Axis.VALIDATION.key(), "class-validator"))
                        .selection())
                .isPresent();
    }

    private static String refusal(Map<String, String> asked) {
        return String.valueOf(Selector.select(asked).problems());
    }

    private String file(String path) {
        return TypeScriptFormatter.format(files.getOrDefault(path, ""));
    }
}
