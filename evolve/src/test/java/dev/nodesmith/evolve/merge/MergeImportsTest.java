package dev.nodesmith.evolve.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The imports of TypeScript and JavaScript. */
class MergeImportsTest {

    private static Merged merge(String base, String yours, String fresh) {
        return Merger.merge("src/app.ts", new Versions(base, yours, fresh));
    }

    private static String clean(String base, String yours, String fresh) {
        Merged merged = merge(base, yours, fresh);
        assertThat(merged.conflicts()).as(merged.text()).isEmpty();
        return merged.text();
    }

    @Test
    void namesOfBothSidesAreThereInOrder() {
        assertThat(clean(
                        "import { Book } from './book.js';\n\nuse(Book);\n",
                        "import { Book, type BookView } from './book.js';\n\nuse(Book);\nlet x: BookView;\n",
                        "import { Book, bookStatuses } from './book.js';\n\nuse(bookStatuses);\nuse(Book);\n"))
                .isEqualTo("""
                        import { Book, bookStatuses, type BookView } from './book.js';

                        use(bookStatuses);
                        use(Book);
                        let x: BookView;
                        """);
    }

    @Test
    void modulesOfBothSidesAreSorted() {
        assertThat(clean("""
                        import { a } from './a.js';

                        run(a);
                        """, """
                        import { z } from 'zod';

                        import { a } from './a.js';
                        import { c } from './c.js';

                        run(a);
                        z(c);
                        """, """
                        import { readFile } from 'node:fs';

                        import { a } from './a.js';
                        import { b } from './b.js';

                        b(readFile);
                        run(a);
                        """)).isEqualTo("""
                        import { readFile } from 'node:fs';
                        import { z } from 'zod';

                        import { a } from './a.js';
                        import { b } from './b.js';
                        import { c } from './c.js';

                        b(readFile);
                        run(a);
                        z(c);
                        """);
    }

    @Test
    void aListThatGrowsTooLongIsBrokenAsTheFormatterDoes() {
        String merged = clean("""
                        import { createBook, deleteBook, listBooks, readBook } from './book.schema.js';

                        createBook(deleteBook, listBooks, readBook);
                        """, """
                        import { createBook, deleteBook, listBooks, mineOfBooks, readBook } from './book.schema.js';

                        createBook(deleteBook, listBooks, readBook);
                        mineOfBooks();
                        """, """
                        import { createBook, deleteBook, listBooks, readBook, updateBook } from './book.schema.js';

                        updateBook();
                        createBook(deleteBook, listBooks, readBook);
                        """);

        assertThat(merged).startsWith("""
                import {
                  createBook,
                  deleteBook,
                  listBooks,
                  mineOfBooks,
                  readBook,
                  updateBook,
                } from './book.schema.js';

                updateBook();
                """);
    }

    @Test
    void aNameThatNodesmithNoLongerNeedsGoes() {
        assertThat(clean(
                        "import { a, b } from './m.js';\n\na();\nb();\nc();\n",
                        "import { a, b } from './m.js';\n\na();\nb();\nc();\nmine();\n",
                        "import { a } from './m.js';\n\na();\nc();\n"))
                .isEqualTo("import { a } from './m.js';\n\na();\nc();\nmine();\n");
    }

    @Test
    void aNameThatNodesmithNoLongerNeedsStaysForYourCode() {
        assertThat(clean(
                        "import { a, b } from './m.js';\n\na();\nb();\nc();\n",
                        "import { a, b } from './m.js';\n\na();\nb();\nc();\nmine(b);\n",
                        "import { a } from './m.js';\n\na();\nc();\n"))
                .isEqualTo("import { a, b } from './m.js';\n\na();\nc();\nmine(b);\n");
    }

    @Test
    void aNameThatYouRemovedComesBackForNodesmithsNewCode() {
        assertThat(clean(
                        "import { a, b } from './m.js';\n\na();\nb();\nc();\nd();\n",
                        "import { a } from './m.js';\n\na();\nc();\nd();\n",
                        "import { a, b } from './m.js';\n\na();\nb();\nc();\nd();\ne(b);\n"))
                .isEqualTo("import { a, b } from './m.js';\n\na();\nc();\nd();\ne(b);\n");
    }

    @Test
    void aNameThatMovedIsImportedFromItsNewPlaceOnly() {
        assertThat(clean(
                        "import { a } from './old.js';\n\na();\nb();\n",
                        "import { a } from './old.js';\n\na();\nb();\nmine(a);\n",
                        "import { a } from './new.js';\n\na();\nb();\n"))
                .isEqualTo("import { a } from './new.js';\n\na();\nb();\nmine(a);\n");
    }

    @Test
    void oneNameFromTwoPlacesIsAConflict() {
        Merged merged = merge(
                "import { a } from './a.js';\n\na();\nb();\nc();\n",
                "import { a } from './a.js';\nimport { x } from './mine.js';\n\na();\nb();\nc();\nx(1);\n",
                "import { a } from './a.js';\nimport { x } from './its.js';\n\nx(2);\na();\nb();\nc();\n");

        assertThat(merged.text()).isEqualTo("""
                import { a } from './a.js';
                <<<<<<< yours
                import { x } from './mine.js';
                ||||||| base
                =======
                import { x } from './its.js';
                >>>>>>> nodesmith

                x(2);
                a();
                b();
                c();
                x(1);
                """);
        assertThat(merged.conflicts()).hasSize(1);
    }

    @Test
    void statementsThatNobodyTouchesKeepTheirLooks() {
        assertThat(clean("""
                        import { a } from './a.js';

                        a();
                        """, """
                        // Our file.
                        import "./tracing.js";
                        // Has to come second.
                        import { b, a } from "./a.js"; // both

                        a();
                        b();
                        """, """
                        import { a } from './a.js';
                        import { c } from './c.js';

                        c();
                        a();
                        """)).isEqualTo("""
                        // Our file.
                        import "./tracing.js";
                        // Has to come second.
                        import { b, a } from "./a.js"; // both
                        import { c } from "./c.js";

                        c();
                        a();
                        b();
                        """);
    }

    @Test
    void aTypeThatIsNeededAsAValueIsImportedAsOne() {
        assertThat(clean(
                        "import type { A } from './a.js';\n\nlet x: A;\nlet y;\n",
                        "import { A } from './a.js';\n\nlet x: A;\nlet y;\nnew A();\n",
                        "import type { A, B } from './a.js';\n\nlet b: B;\nlet x: A;\nlet y;\n"))
                .isEqualTo("import { A, type B } from './a.js';\n\nlet b: B;\nlet x: A;\nlet y;\nnew A();\n");
    }

    @Test
    void defaultsAndNamespacesAreNames() {
        assertThat(
                        clean(
                                "import fastify from 'fastify';\n\nfastify();\na();\n",
                                "import fastify from 'fastify';\nimport * as z from 'zod';\n\nfastify();\na();\nz.x();\n",
                                "import fastify, { type FastifyInstance } from 'fastify';\n\nlet x: FastifyInstance;\nfastify();\na();\n"))
                .isEqualTo("""
                        import fastify, { type FastifyInstance } from 'fastify';
                        import * as z from 'zod';

                        let x: FastifyInstance;
                        fastify();
                        a();
                        z.x();
                        """);
    }

    @Test
    void importsThatComeToAFileWithoutAnyStandAboveItsCode() {
        assertThat(clean(
                        "// About.\nrun();\nstop();\n",
                        "// About.\nimport { a } from './a.js';\n\nrun();\nstop();\na();\n",
                        "// About.\nimport { b } from './b.js';\n\nb();\nrun();\nstop();\n"))
                .isEqualTo("""
                        // About.
                        import { a } from './a.js';
                        import { b } from './b.js';

                        b();
                        run();
                        stop();
                        a();
                        """);
    }

    @Test
    void aWordInACommentIsNoUse() {
        assertThat(clean(
                        "import { a, b } from './m.js';\n\na();\nb();\nc();\n",
                        "import { a, b } from './m.js';\n\na();\nb();\nc();\n// b was fine\n",
                        "import { a } from './m.js';\n\na();\nc();\n"))
                .isEqualTo("import { a } from './m.js';\n\na();\nc();\n// b was fine\n");
    }

    @Test
    void anImportThatYouCommentedOnDoesNotGoUnasked() {
        assertThat(merge(
                                "import { a } from './a.js';\n\na();\nb();\n",
                                "import { a } from './a.js'; // mine\n\na();\nb();\n",
                                "import { c } from './c.js';\n\nc();\nb();\n")
                        .text())
                .contains("import { a } from './a.js'; // mine\n");
    }

    @Test
    void anImportForItsEffectStaysFirst() {
        assertThat(clean(
                        "import { b } from './b.js';\n\nb();\nx();\n",
                        "import './patch.js';\nimport { b } from './b.js';\n\nb();\nx();\ny();\n",
                        "import { a } from './a.js';\nimport { b } from './b.js';\n\na();\nb();\nx();\n"))
                .isEqualTo("""
                        import './patch.js';
                        import { a } from './a.js';
                        import { b } from './b.js';

                        a();
                        b();
                        x();
                        y();
                        """);
    }

    @Test
    void anImportThatLostItsEndIsText() {
        String base = "import {\n  a,\n  b,\n} from './m.js';\nimport type { C } from './c.js';\n\na(b);\nx();\n";
        String broken = base.replace("} from './m.js';\n", "");

        assertThat(clean(base, broken, base.replace("x();", "x(1);"))).isEqualTo(broken.replace("x();", "x(1);"));
    }
}
