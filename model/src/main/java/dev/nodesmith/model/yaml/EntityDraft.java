package dev.nodesmith.model.yaml;

import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Action;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.FieldType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entity as written: fields are finished, whatever names something else is not yet resolved.
 *
 * @param broken names of fields and relations that stand in the file but could not be read
 * @param access absent when the file says nothing
 */
record EntityDraft(
        String name,
        Optional<String> plural,
        Optional<String> description,
        Entity.Key key,
        List<Field> fields,
        List<String> broken,
        List<RelationSpec> relations,
        List<ComputedDraft> computed,
        List<CheckDraft> checks,
        Optional<StatesDraft> states,
        Optional<Map<Action, AccessRule>> access,
        List<List<Scalar>> unique,
        List<List<Scalar>> indexes,
        boolean timestamps,
        boolean softDelete,
        boolean versioned,
        Optional<String> was) {

    String path() {
        return "entities." + name;
    }

    EntityDraft withFields(List<Field> replaced) {
        return new EntityDraft(
                name,
                plural,
                description,
                key,
                replaced,
                broken,
                relations,
                computed,
                checks,
                states,
                access,
                unique,
                indexes,
                timestamps,
                softDelete,
                versioned,
                was);
    }

    EntityDraft withAccess(Map<Action, AccessRule> replaced) {
        return new EntityDraft(
                name,
                plural,
                description,
                key,
                fields,
                broken,
                relations,
                computed,
                checks,
                states,
                Optional.of(replaced),
                unique,
                indexes,
                timestamps,
                softDelete,
                versioned,
                was);
    }

    /** {@code fullName: "string = first + ' ' + last"}. */
    record ComputedDraft(Scalar name, String path, FieldType type, Scalar expression, Optional<String> description) {}

    /** A rule over several fields. */
    record CheckDraft(Optional<Scalar> name, String path, Scalar rule, Optional<String> message) {}

    /** {@code states}. */
    record StatesDraft(String path, Scalar field, Optional<Scalar> initial, List<TransitionDraft> transitions) {}

    /** One of {@code transitions}. */
    record TransitionDraft(
            Scalar name, String path, List<Scalar> from, Scalar to, Optional<AccessRule> by, Optional<Scalar> guard) {}
}
