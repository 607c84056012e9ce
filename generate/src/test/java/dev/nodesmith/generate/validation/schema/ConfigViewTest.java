package dev.nodesmith.generate.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.validation.zod.ZodFeature;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigViewTest {

    private static final SchemaWords WORDS = new ZodFeature().words();

    @Test
    void everyKindOfVariableHasItsReader() {
        ConfigView view = ConfigView.of(
                List.of(
                        EnvVar.withDefault("PORT", new EnvVar.Whole(0, 65_535), "3000", "Port."),
                        EnvVar.required(
                                "DATABASE_URL", new EnvVar.Address(List.of("postgresql", "postgres")), "x", "Where."),
                        EnvVar.optional("CORS_ORIGINS", new EnvVar.TextList(), "https://a.example", "Who."),
                        EnvVar.optional("METRICS_PORT", new EnvVar.Whole(0, 65_535), "9100", "Metrics."),
                        EnvVar.withDefault("PREPARED", new EnvVar.Flag(), "true", "Names."),
                        EnvVar.withDefault(
                                "NODE_ENV", new EnvVar.Choice(List.of("development", "test")), "test", "Mode.")),
                WORDS);

        assertThat(view.variables())
                .extracting(v -> v.property() + ": " + v.schema())
                .containsExactly(
                        "port: whole(0, 65_535).default(3000)",
                        "databaseUrl: address('postgresql', 'postgres')",
                        // A list that is not given is an empty one, so that nobody has to ask.
                        "corsOrigins: list().default([])",
                        "metricsPort: whole(0, 65_535).optional()",
                        "prepared: flag().default(true)",
                        "nodeEnv: z.enum(['development', 'test']).default('test')");
        assertThat(view.readers()).containsExactly("address", "flag", "list", "whole");
        assertThat(view.variables())
                .extracting(ConfigView.Variable::type)
                .containsExactly(
                        "number", "string", "string[]", "number | undefined", "boolean", "'development' | 'test'");
    }

    @Test
    void theExampleOfASecretIsKnownSoThatItCanBeRefused() {
        ConfigView view = ConfigView.of(
                List.of(
                        EnvVar.required("JWT_SECRET", new EnvVar.Secret(32), "change-me", "Signs."),
                        EnvVar.withDefault("HOST", new EnvVar.Text(1), "127.0.0.1", "Host.")),
                WORDS);

        assertThat(view.secrets()).containsExactly(new ConfigView.Example("JWT_SECRET", "'change-me'"));
    }
}
