package dev.nodesmith.generate.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.generate.plan.BackendPlanner;
import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.yaml.ModelReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of the models that users meet first. */
class ExampleModelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"bookshop", "awkward", "clinic", "minimal", "conduit/backend"})
    void examplesAreValidAndOperationIdsUnique(String name) throws IOException {
        JsonNode document = document(name);
        Set<String> ids = new HashSet<>();

        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    String id = operation.path("operationId").asText();
                    assertThat(ids.add(id)).as(id).isTrue();
                    assertThat(operation.path("responses").has("500")
                                    || operation.path("tags").toString().contains("Health"))
                            .as(id + " lists its errors")
                            .isTrue();
                }));
        document.at("/components/schemas").properties().forEach(component -> {
            ObjectNode whole = component.getValue().deepCopy();
            whole.set("components", document.path("components"));
            component
                    .getValue()
                    .path("examples")
                    .forEach(example -> assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                    .getSchema(whole.toString())
                                    .validate(
                                            example.toString(),
                                            InputFormat.JSON,
                                            c -> c.executionConfig(e -> e.formatAssertionsEnabled(true))))
                            .as(component.getKey())
                            .isEmpty());
        });
    }

    private static JsonNode document(String name) throws IOException {
        Path file = Path.of("..", "examples", name + ".yaml");
        // Profiles are known to the program that reads the file, not here; they change no schema.
        String text = Files.readString(file).replaceAll("(?m)^profile:.*$", "");
        ModelDocument model = ModelReader.read(text.getBytes(StandardCharsets.UTF_8), name + ".yaml");
        return JsonText.read(
                OpenApiDocument.of(BackendPlanner.plan(model.project().orElseThrow()))
                        .print());
    }
}
