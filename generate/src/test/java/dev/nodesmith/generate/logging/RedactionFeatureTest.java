package dev.nodesmith.generate.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.BookshopModel;
import dev.nodesmith.generate.Documents;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Project;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RedactionFeatureTest {

    @Test
    void secretsOfTheModelAreRedactedLikeTheUsualOnes() {
        Project project = withSecret(BookshopModel.open(), "taxNumber");
        assertThat(Documents.write(project, new RedactionFeature()).get("src/shared/redact.ts"))
                .contains("/authorization|cookie|password|secret|token|taxNumber/i");
    }

    @Test
    void aNameThatIsCoveredAlreadyIsNotListedTwice() {
        Project project = withSecret(BookshopModel.open(), "resetToken");
        assertThat(Documents.write(project, new RedactionFeature()).get("src/shared/redact.ts"))
                .contains("/authorization|cookie|password|secret|token/i");
    }

    private static Project withSecret(Project project, String name) {
        List<Entity> entities = new ArrayList<>(project.entities());
        Entity first = entities.getFirst();
        List<Field> fields = new ArrayList<>(first.fields());
        fields.add(new Field(
                name,
                new FieldType.StringType(20),
                Field.Presence.OPTIONAL,
                Optional.empty(),
                Constraints.NONE,
                EnumSet.of(Field.Trait.SECRET),
                Optional.empty(),
                Optional.empty()));
        entities.set(
                0,
                new Entity(
                        first.name(),
                        first.plural(),
                        first.description(),
                        first.key(),
                        fields,
                        first.relations(),
                        first.computed(),
                        first.checks(),
                        first.states(),
                        first.access(),
                        first.uniqueTogether(),
                        first.indexes(),
                        first.timestamps(),
                        first.softDelete(),
                        first.versioned(),
                        first.was()));
        return new Project(
                project.name(),
                project.description(),
                project.lang(),
                project.stack(),
                project.api(),
                project.auth(),
                entities,
                project.operations(),
                project.reports());
    }
}
