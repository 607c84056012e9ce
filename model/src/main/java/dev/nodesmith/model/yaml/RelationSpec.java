package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Field.Presence;
import dev.nodesmith.model.Relation.Cardinality;
import dev.nodesmith.model.Relation.OnDelete;
import dev.nodesmith.model.Relation.Role;
import dev.nodesmith.model.yaml.FieldSpec.Shape;
import java.util.Optional;

/**
 * A relation as written. What kind it is shows only once all entities are known.
 *
 * @param owner name of the entity that declares it
 * @param onDelete absent when the file does not say
 */
record RelationSpec(
        String owner,
        Scalar name,
        String path,
        Scalar target,
        Shape shape,
        Presence presence,
        Cardinality cardinality,
        Role role,
        Optional<OnDelete> onDelete,
        Optional<Scalar> inverse,
        Optional<Scalar> mappedBy,
        Optional<String> description,
        Optional<String> was) {

    /** {@code Book.author}, as messages call it. */
    String label() {
        return owner + "." + name.value();
    }
}
