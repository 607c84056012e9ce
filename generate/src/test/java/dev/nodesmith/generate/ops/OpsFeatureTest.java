package dev.nodesmith.generate.ops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.Documents;
import dev.nodesmith.generate.StackStub;
import dev.nodesmith.generate.StackStub.Database;
import dev.nodesmith.generate.format.TypeScriptFormatter;
import dev.nodesmith.generate.language.typescript.TypeScriptFeature;
import dev.nodesmith.generate.project.ProjectFilesFeature;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpsFeatureTest {

    private static final Pattern PINNED = Pattern.compile("uses: [\\w/-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");

    private final SortedMap<String, String> withServer = files(Database.SERVER);
    private final SortedMap<String, String> withFile = files(Database.FILE);

    @Test
    void theComposeFileStartsAllThatTheBackendNeeds() {
        assertThat(withServer.getOrDefault("compose.yaml", "")).isEqualTo("""
                        # The backend with all that it needs, as close to production as one machine gets:
                        #   JWT_SECRET=$(openssl rand -base64 48) docker compose up --build
                        name: bookshop

                        x-app: &app
                          build: .
                          image: bookshop
                          init: true
                          read_only: true
                          cap_drop: [ALL]
                          security_opt: ['no-new-privileges:true']
                          environment:
                            DATABASE_URL: postgresql://postgres:app@postgres:5432/app
                            REDIS_URL: redis://redis:6379
                            JWT_SECRET: ${JWT_SECRET:?has to be set}

                        services:
                          app:
                            <<: *app
                            restart: unless-stopped
                            # Longer than the backend takes to finish what is under way.
                            stop_grace_period: 30s
                            ports: ['127.0.0.1:3000:3000']
                            depends_on:
                              migrate: { condition: service_completed_successfully }
                              postgres: { condition: service_healthy }
                              redis: { condition: service_healthy }

                          migrate:
                            <<: *app
                            command: ['node', 'dist/database/migrate.js', 'up']
                            healthcheck: { disable: true }
                            depends_on:
                              postgres: { condition: service_healthy }
                              redis: { condition: service_healthy }

                          postgres:
                            image: postgres:18-bookworm
                            restart: unless-stopped
                            environment:
                              POSTGRES_PASSWORD: app
                            volumes: ['postgres:/var/lib/postgresql']
                            healthcheck:
                              test: ['CMD-SHELL', 'pg_isready -U postgres']
                              interval: 5s
                              timeout: 3s
                              retries: 10

                          redis:
                            image: redis:8-bookworm
                            restart: unless-stopped
                            healthcheck:
                              test: ['CMD-SHELL', 'redis-cli ping']
                              interval: 5s
                              timeout: 3s
                              retries: 10

                        volumes:
                          postgres:
                        """);
    }

    @Test
    void aDatabaseInAFileHasAVolumeAndNoService() {
        assertThat(withFile.getOrDefault("compose.yaml", ""))
                .contains(
                        "    DATABASE_URL: file:/data/app.db\n",
                        "  volumes:\n    - data:/data\n",
                        "volumes:\n  data:\n")
                .doesNotContain("postgres");
        assertThat(withFile.getOrDefault("Dockerfile", ""))
                .contains("RUN mkdir -p /data && chown 1000:1000 /data\nVOLUME /data\n");
    }

    @Test
    void theImageRunsNodeItselfWithoutRoot() {
        assertThat(withServer.getOrDefault("Dockerfile", ""))
                .contains("\nUSER 1000:1000\n", "\nCOPY migrations migrations\n", "\nHEALTHCHECK ")
                .endsWith("CMD [\"node\", \"--enable-source-maps\", \"--max-old-space-size-percentage=75\", "
                        + "\"dist/server.js\"]\n");
        assertThat(withServer.getOrDefault(".dockerignore", "").lines()).contains(".env", ".git", "node_modules");
    }

    @Test
    void theWorkflowTrustsNoTag() {
        String workflow = withServer.getOrDefault(".github/workflows/ci.yml", "");

        assertThat(workflow.lines().filter(l -> l.contains("uses:")))
                .hasSize(5)
                .allMatch(l -> PINNED.matcher(l).find());
        assertThat(workflow).contains("permissions:\n  contents: read\n");
    }

    @Test
    void theWorkflowTestsWithTheServersThatTestsNeed() {
        String workflow = withServer.getOrDefault(".github/workflows/ci.yml", "");

        assertThat(workflow)
                .contains("      TEST_DATABASE_URL: postgresql://postgres:app@127.0.0.1:5432/postgres\n")
                .contains("          npm run migrate:down -- --all\n")
                .doesNotContain("redis");
        assertThat(withFile.getOrDefault(".github/workflows/ci.yml", "")).doesNotContain("services:", "env:");
    }

    @Test
    void theLoadTestReadsWhatIsOpenAndIsValidTypeScript() {
        String load = withServer.getOrDefault("load/load-test.ts", "");

        assertThat(TypeScriptFormatter.format(load))
                .contains("const paths = ['/v1/authors?limit=20', '/v1/categories?limit=20', '/v1/tags?limit=20'];\n")
                .contains("const headers = {};\n");
    }

    private static SortedMap<String, String> files(Database database) {
        return Documents.write(
                BookshopModel.withAuth(ResponseStyle.PROBLEM),
                new StackStub(database),
                new ProjectFilesFeature(),
                new TypeScriptFeature(),
                new OpsFeature(),
                new LoadTestFeature());
    }
}
