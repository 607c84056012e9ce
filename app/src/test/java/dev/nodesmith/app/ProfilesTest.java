package dev.nodesmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.app.NewProject.Planned;
import dev.nodesmith.app.write.Existing;
import dev.nodesmith.app.write.WritePlan.PlannedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each profile makes of the same model. */
class ProfilesTest {

    private static final String MODEL = """
            name: shop
            auth: true
            entities:
              Product: { fields: { name: string! }, access: { read: anyone, write: admin } }
              Order: { relations: { product: Product! }, access: admin }
            """;

    @TempDir
    private Path folder;

    @Test
    void architectIsExpressInJavaScriptOnSequelize() throws IOException {
        Planned planned = plan("architect");

        assertThat(planned.stack())
                .containsAllEntriesOf(Map.of("language", "javascript", "http", "express", "data", "sequelize"));
        assertThat(folders(planned))
                .contains(
                        "migrations",
                        "src/config",
                        "src/models",
                        "src/seeders",
                        "src/routes",
                        "src/controllers",
                        "src/services",
                        "src/middlewares",
                        "src/utils",
                        "src/validators");
    }

    @Test
    void developerHasLayersOnPrisma() throws IOException {
        Planned planned = plan("developer");

        assertThat(planned.stack())
                .containsAllEntriesOf(Map.of("language", "typescript", "http", "express", "data", "prisma"));
        assertThat(folders(planned))
                .contains(
                        "src/config",
                        "src/controllers",
                        "src/services",
                        "src/repositories",
                        "src/middleware",
                        "src/utils",
                        "src/types");
        assertThat(paths(planned)).contains("src/app.ts");
    }

    @Test
    void backendIsExpressOnPrisma() throws IOException {
        assertThat(plan("backend").stack())
                .containsAllEntriesOf(Map.of("http", "express", "data", "prisma", "validation", "zod"));
    }

    @Test
    void engineerAndExpertChooseByTheModel() throws IOException {
        assertThat(plan("engineer").chosen())
                .extracting(choice -> choice.key() + " " + choice.id())
                .containsExactly("http express", "data prisma", "database postgresql", "test jest");
        assertThat(plan("expert").chosen())
                .extracting(choice -> choice.key() + " " + choice.id())
                .containsExactly("data prisma", "test jest");
    }

    private Planned plan(String profile) throws IOException {
        Path model = Files.writeString(folder.resolve("shop.yaml"), MODEL);
        return NewProject.plan(new NewProject.Request(
                folder.resolve(profile), model, Optional.of(profile), Optional.empty(), List.of(), Existing.REFUSE));
    }

    private static List<String> paths(Planned planned) {
        return planned.files().files().stream().map(PlannedFile::path).toList();
    }

    private static Set<String> folders(Planned planned) {
        return paths(planned).stream()
                .filter(path -> path.contains("/"))
                .map(path -> path.substring(0, path.lastIndexOf('/')))
                .collect(Collectors.toSet());
    }
}
