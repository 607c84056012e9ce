package dev.nodesmith.generate.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nodesmith.generate.GenerationException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportResolverTest {

    private static final Map<String, String> PATHS =
            Map.of("errors", "src/shared/errors.ts", "model:Book", "src/modules/books/book.ts", "app", "src/app.ts");

    private final ImportResolver resolver = new ImportResolver(role -> {
        String path = PATHS.get(role.name());
        if (path == null) {
            throw new GenerationException("no feature has the role " + role.name());
        }
        return path;
    });

    private ImportResolver.Resolved resolve(String text) {
        return resolver.resolve(SourceFile.of("src/modules/books/book.service.ts", text));
    }

    @Test
    void resolvesRolesSortsAndDropsWhatIsNotUsed() {
        ImportResolver.Resolved resolved = resolve("""
                import { NotFoundError, ConflictError } from '~errors';
                import { type Book, bookStatuses } from '~model:Book';
                import { z } from 'zod';
                import { createHash } from 'node:crypto';
                import { buildApp } from '~app';

                export const x: Book = z.parse(createHash, NotFoundError);
                """);
        assertThat(resolved.text()).isEqualTo("""
                        import { createHash } from 'node:crypto';
                        import { z } from 'zod';

                        import { NotFoundError } from '../../shared/errors.js';
                        import type { Book } from './book.js';

                        export const x: Book = z.parse(createHash, NotFoundError);
                        """);
        assertThat(resolved.packages()).containsExactly("zod");
    }

    @Test
    void namesInStringsCommentsAndMembersAreNoUse() {
        assertThat(resolve("import { a, b, c, d } from 'x';\n// a\nconst t = 'b' + o.c + `${d}`;\n")
                        .text())
                .isEqualTo("import { d } from 'x';\n\n// a\nconst t = 'b' + o.c + `${d}`;\n");
    }

    @Test
    void mergesStatementsOfOneModuleAndKeepsSideEffects() {
        assertThat(resolve("import type { A } from '@s/p/q';\nimport { B } from '@s/p/q';\nimport 'y';\nuse(A, B);\n"))
                .isEqualTo(new ImportResolver.Resolved(
                        "import { type A, B } from '@s/p/q';\nimport 'y';\n",
                        "use(A, B);\n",
                        java.util.Set.of("@s/p", "y")));
    }

    @Test
    void keepsTheHeaderAndResolvesRolesInTheBody() {
        assertThat(resolve("// why\nimport x from 'x';\nawait import('~errors');\nx();\n")
                        .text())
                .isEqualTo("// why\nimport x from 'x';\n\nawait import('../../shared/errors.js');\nx();\n");
    }

    @Test
    void packagesAreDeclaredForEveryFormOfImportAndForNothingElse() {
        assertThat(resolve("""
                        import 'dotenv/config';
                        import a from
                          'multi-line';

                        export { b } from '@scope/b/deep.js';
                        const c = await import( 'lazy' );
                        const d = await import('node:fs');
                        const e = transform('no package', platform, 'neither');
                        const f = myfrom'tagged';
                        const g = ['from', 'import'];
                        export default [a, c, d, e, f, g];
                        """).packages()).containsExactly("@scope/b", "dotenv", "lazy", "multi-line");
    }

    @Test
    void namesTheFileThatImportsAnUnknownRole() {
        assertThatThrownBy(() -> resolve("import { a } from '~nowhere';\na();\n"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("book.service.ts imports ~nowhere")
                .hasMessageContaining("nowhere");
    }
}
