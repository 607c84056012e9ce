package dev.nodesmith.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.FileTree;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** In the architect layout Express has routes that say what comes before a handler, and controllers that have the handlers. */
class ArchitectLayoutTest {

    private static final FileTree PROJECT =
            new Combination(Map.of("http", "express", "layout", "architect", "model", "bookshop")).generate();

    @Test
    void routesNameHandlers() {
        assertThat(text("src/routes/tag.routes.ts"))
                .contains("router.post('/tags', guard(tagAccess.create), json, controller.create);")
                .doesNotContain("validate(");
    }

    @Test
    void controllersHaveThem() {
        assertThat(text("src/controllers/tag.controller.ts"))
                .contains("create: async (request: Request, response: Response): Promise<void> => {")
                .doesNotContain("guard");
    }

    @Test
    void sessionsAreNoException() {
        assertThat(text("src/routes/auth.routes.ts")).contains("controller.login);");
        assertThat(text("src/controllers/auth.controller.ts")).contains("await auth.login(input)");
    }

    private static String text(String path) {
        return Objects.requireNonNull(PROJECT.files().get(path), path).content();
    }
}
