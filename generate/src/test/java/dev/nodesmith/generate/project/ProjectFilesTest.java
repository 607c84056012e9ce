package dev.nodesmith.generate.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Documents;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.language.typescript.TypeScriptFeature;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class ProjectFilesTest {

    private final SortedMap<String, String> files = Documents.write(
            BookshopModel.open(), new ProjectFilesFeature(), new LintFeature(), new TypeScriptFeature(), new Stub());

    @Test
    void gitLeavesAloneWhatFeaturesMake() {
        assertThat(files.get(".gitignore")).isEqualTo("""
                        node_modules/
                        .data/
                        .env
                        coverage/
                        dist/
                        src/generated/
                        *.log
                        .DS_Store
                        """);
    }

    @Test
    void prettierChecksAllThatPeopleWrite() {
        assertThat(files.get(".prettierignore")).isEqualTo("""
                        .nodesmith
                        backend.yaml
                        .data
                        coverage
                        dist
                        src/generated
                        package-lock.json
                        """);
    }

    @Test
    void theLinterReadsNothingThatIsMade() {
        assertThat(files.get("eslint.config.js"))
                .contains("  globalIgnores(['.data', 'coverage', 'dist', 'src/generated']),\n")
                .contains(
                        "    files: ['src/config.ts', 'src/server.ts', 'load/**', 'scripts/**', 'test/**', '*.config.ts'],\n");
    }

    @Test
    void theEnvironmentExampleNamesEveryVariable() {
        assertThat(files.get(".env.example")).isEqualTo("""
                        # Development runs with these values. To change them copy this file to .env, which wins and stays out
                        # of git. Lines that are commented out show a default or an example.

                        # Signs access tokens.
                        JWT_SECRET=change-me

                        # Port to listen on.
                        # PORT=3000

                        # Who may call from a browser.
                        # CORS_ORIGINS='https://a.example, https://b.example'
                        """);
    }

    /** Stands for the features of a stack. */
    private static final class Stub implements Feature {

        @Override
        public String id() {
            return "stub";
        }

        @Override
        public String title() {
            return "Stub";
        }

        @Override
        public void contribute(Generation generation, Contributions out) {
            out.add(Slots.IGNORED, ".data/");
            out.add(Slots.IGNORED, "src/generated/");
            out.env(EnvVar.required("JWT_SECRET", new EnvVar.Secret(32), "change-me", "Signs access tokens."));
            out.env(EnvVar.withDefault("PORT", new EnvVar.Whole(0, 65_535), "3000", "Port to listen on."));
            out.env(EnvVar.optional(
                    "CORS_ORIGINS",
                    new EnvVar.TextList(),
                    "https://a.example, https://b.example",
                    "Who may call from a browser."));
        }
    }
}
