package dev.nodesmith.evolve.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.plan.Names;
import dev.nodesmith.generate.plan.Naming;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenamingTest {

    private static final Renaming NOVELS = Renaming.of(List.of(new Renaming.Pair(named("Book"), named("Novel"))));

    private static final Renaming LINES =
            Renaming.of(List.of(new Renaming.Pair(named("OrderItem"), named("CartLine"))));

    @Test
    void everySpellingFollows() {
        assertThat(NOVELS.apply("import { BookService, type Books } from '../books/book.service.js';"))
                .isEqualTo("import { NovelService, type Novels } from '../novels/novel.service.js';");
        assertThat(NOVELS.apply("const book = toBookRow(books[0], BOOK_STATUS, bookId, book_id);"))
                .isEqualTo("const novel = toNovelRow(novels[0], NOVEL_STATUS, novelId, novel_id);");
    }

    @Test
    void namesOfSeveralWordsFollow() {
        assertThat(LINES.apply("src/modules/order-items/order-item.ts"))
                .isEqualTo("src/modules/cart-lines/cart-line.ts");
        assertThat(LINES.apply("orderItems of OrderItem, order_items, an order item"))
                .isEqualTo("cartLines of CartLine, cart_lines, an cart line");
    }

    @Test
    void longerWordsStay() {
        String other = "bookshop, Bookshop, notebook, EBook, bookish, books2";

        assertThat(NOVELS.apply(other)).isEqualTo(other);
    }

    @Test
    void withoutNamesNothingChanges() {
        assertThat(Renaming.NONE.apply("a book")).isEqualTo("a book");
    }

    private static Names named(String name) {
        return Naming.of(name, Optional.empty());
    }
}
