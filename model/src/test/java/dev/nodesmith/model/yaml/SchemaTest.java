package dev.nodesmith.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.nodesmith.model.regex.PatternCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema says what the reader reads. */
class SchemaTest {

    private static final Path FILE = Read.ROOT.resolve("schema/backend.schema.json");
    private static final JsonNode JSON = json();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON.toString(), InputFormat.JSON);

    private static JsonNode json() {
        try {
            return JsonMapper.shared().readTree(Files.readString(FILE));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Read.ROOT.resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreValid(Path example) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(example), InputFormat.YAML)).isEmpty();
        assertThat(ModelReader.read(example).problems()).isEmpty();
    }

    /** Everything here is refused by both. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "entities: { A: {} }",
                "{ name: Not Kebab, entities: { A: {} } }",
                "{ name: a, entites: {} }",
                "{ name: a, entities: { A: { fileds: {} } } }",
                "{ name: a, entities: { A: { fields: { b: strng } } } }",
                "{ name: a, entities: { A: { fields: { b: 'string(x)' } } } }",
                "{ name: a, entities: { A: { fields: { b: 'int(4)' } } } }",
                "{ name: a, entities: { A: { fields: { b: 'string @uniqe' } } } }",
                "{ name: a, entities: { A: { fields: { b: 'string @sort !' } } } }",
                "{ name: a, entities: { A: { fields: { b: 'string = a b' } } } }",
                "{ name: a, entities: { A: { fields: { b: 'enum' } } } }",
                "{ name: a, entities: { A: { fields: { b: 'string @min' } } } }",
                "{ name: a, entities: { A: { fields: { b: 'string @unique(yes)' } } } }",
                "{ name: a, entities: { A: { fields: { b: { required: true } } } } }",
                "{ name: a, entities: { A: { fields: { b: { type: string, uniqe: true } } } } }",
                "{ name: a, entities: { A: { fields: { 1b: string } } } }",
                "{ name: a, entities: { A: { fields: { constructor: string } } } }",
                "{ name: a, entities: { A: { fields: [b] } } }",
                "{ name: a, entities: { A: { relations: { b: 'A = 1' } } } }",
                "{ name: a, entities: { A: { relations: { b: 'A @cascade' } } } }",
                "{ name: a, entities: { A: { relations: { b: { type: A, onDelete: drop } } } } }",
                "{ name: a, entities: { A: { key: uid } } }",
                "{ name: a, entities: { A: { timestamps: maybe } } }",
                "{ name: a, entities: { A: { checks: [ { message: x } ] } } }",
                "{ name: a, entities: { A: { computed: { b: 'a + 1' } } } }",
                "{ name: a, entities: { A: { states: { transitions: [] } } } }",
                "{ name: a, entities: { A: { access: { lst: anyone } } } }",
                "{ name: a, entities: { A: {} }, api: { responses: xml } }",
                "{ name: a, entities: { A: {} }, api: { pageSize: 0 } }",
                "{ name: a, entities: { A: {} }, auth: yes }",
                "{ name: a, entities: { A: {} }, auth: { passwords: md5 } }",
                "{ name: a, entities: { A: {} }, stack: { langauge: x } }",
                "{ name: a, entities: { A: {} }, operations: { b: { method: FETCH } } }",
                "{ name: a, entities: { A: {} }, operations: { b: { path: '/a/{id}x' } } }",
                "{ name: a, entities: { A: {} }, operations: { b: { input: { c: 'string @unique' , d: { type: int,"
                        + " sort: true } } } } }",
                "{ name: a, entities: { A: {} }, reports: { b: { on: A } } }",
                "{ name: a, entities: { A: {} }, reports: { b: { on: A, measures: { n: median(x) } } } }",
                "{ name: a, entities: { A: {} }, reports: { b: { on: A, groupBy: [createdAt.week], measures: { n:"
                        + " count } } } }"
            })
    void brokenModelsAreNot(String yaml) {
        assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isNotEmpty();
        assertThat(Read.document(yaml).project()).isEmpty();
    }

    @Test
    void schemaAndReaderKnowTheSameKeys() {
        Map<String, List<String>> known = Map.ofEntries(
                Map.entry("", Keys.PROJECT),
                Map.entry("stack", Keys.STACK),
                Map.entry("api", Keys.API),
                Map.entry("auth", Keys.AUTH),
                Map.entry("entity", Keys.ENTITY),
                Map.entry("fieldMapping", Keys.FIELD),
                Map.entry("relationMapping", Keys.RELATION),
                Map.entry("computedMapping", Keys.COMPUTED),
                Map.entry("checkMapping", Keys.CHECK),
                Map.entry("states", Keys.STATES),
                Map.entry("transition", Keys.TRANSITION),
                Map.entry("access", Keys.ACCESS),
                Map.entry("operation", Keys.OPERATION),
                Map.entry("report", Keys.REPORT));

        known.forEach((name, keys) -> assertThat((name.isEmpty() ? JSON : JSON.at("/$defs/" + name))
                        .get("properties")
                        .propertyNames())
                .as(name)
                .containsExactlyElementsOf(keys));
        assertThat(JSON.at("/$defs/inputMapping/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(longForm(FieldPlace.INPUT, Keys.FIELD_PARTS));
        assertThat(JSON.at("/$defs/outputMapping/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(longForm(FieldPlace.OUTPUT, Keys.FIELD_PARTS));
    }

    private static List<String> longForm(FieldPlace place, List<String> parts) {
        return Stream.concat(parts.stream(), place.words().stream()).toList();
    }

    /** Editors complete from descriptions, and every key has one. */
    @Test
    void everyKeyIsDescribed() {
        List<String> silent = JSON.findParents("properties").stream()
                .flatMap(object -> object.get("properties").propertyStream())
                .filter(property -> !property.getValue().has("description"))
                .filter(property -> !JSON.at(property.getValue()
                                .path("$ref")
                                .asString("#/none")
                                .substring(1))
                        .has("description"))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(silent).isEmpty();
    }

    /** Editors run them at each key press. Field lines are beyond what can be proved, but nothing bad is known of them. */
    @Test
    void patternsAreValidAndFastInEveryEditor() {
        List<String> patterns = JSON.findValues("pattern").stream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();

        assertThat(patterns)
                .hasSizeGreaterThan(10)
                .allSatisfy(pattern -> assertThat(PatternCheck.fault(pattern)
                                .filter(fault -> !fault.message().startsWith("This pattern is too large")))
                        .isEmpty());
    }
}
