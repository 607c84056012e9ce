package dev.nodesmith.model.yaml;

import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.AccessRule.Only;
import dev.nodesmith.model.AccessRule.Owner;
import dev.nodesmith.model.Action;
import dev.nodesmith.model.Auth;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.DefaultValue.Literal;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.Field.Presence;
import dev.nodesmith.model.Field.Trait;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.FieldType.BooleanType;
import dev.nodesmith.model.FieldType.EmailType;
import dev.nodesmith.model.FieldType.EnumType;
import dev.nodesmith.model.FieldType.StringType;
import dev.nodesmith.model.JsonText;
import dev.nodesmith.model.Literals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where there is {@code auth}, adds the entity {@code User}, or completes the one that the model declares. */
final class UserEntity {

    static final String NAME = "User";

    private final Auth auth;
    private final Problems problems;

    private UserEntity(Auth auth, Problems problems) {
        this.auth = auth;
        this.problems = problems;
    }

    static ProjectDraft complete(ProjectDraft project, Problems problems) {
        return project.auth()
                .map(auth -> new UserEntity(auth, problems).completed(project))
                .orElse(project);
    }

    private ProjectDraft completed(ProjectDraft project) {
        List<EntityDraft> entities = new ArrayList<>();
        if (project.entity(NAME).isEmpty() && !project.brokenEntities().contains(NAME)) {
            entities.add(completed(bare(project.defaults())));
        }
        project.entities().forEach(entity -> entities.add(entity.name().equals(NAME) ? completed(entity) : entity));
        return project.withEntities(List.copyOf(entities));
    }

    private static EntityDraft bare(EntityDefaults options) {
        return new EntityDraft(
                NAME,
                Optional.empty(),
                Optional.of("Somebody who can sign in."),
                options.key(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                options.timestamps(),
                options.softDelete(),
                options.versioned(),
                Optional.empty());
    }

    private EntityDraft completed(EntityDraft user) {
        if (user.key() == Entity.Key.STRING) {
            problems.error(
                    problems.at(user.path() + ".key", "string"),
                    "Users register themselves and cannot choose their own key.",
                    "use uuid, int or bigint");
        }
        return user.withFields(fields(user)).withAccess(access(user));
    }

    private List<Field> fields(EntityDraft user) {
        List<Field> builtIn = List.of(
                field("email", new EmailType(), Optional.empty(), EnumSet.of(Trait.UNIQUE, Trait.FILTER)),
                field(
                        "role",
                        new EnumType(auth.roles()),
                        Optional.of(new Literal(JsonText.string(auth.defaultRole()))),
                        EnumSet.of(Trait.FILTER, Trait.READ_ONLY)),
                field("disabled", new BooleanType(), Optional.of(new Literal("false")), EnumSet.of(Trait.READ_ONLY)),
                field(
                        "passwordHash",
                        new StringType(255),
                        Optional.empty(),
                        EnumSet.of(Trait.SECRET, Trait.READ_ONLY)));
        List<Field> fields = new ArrayList<>();
        for (Field field : builtIn) {
            fields.add(same(user, field).map(own -> merged(user, field, own)).orElse(field));
        }
        user.fields().stream()
                .filter(own -> builtIn.stream().noneMatch(field -> meets(field, own)))
                .forEach(fields::add);
        return List.copyOf(fields);
    }

    private static Field field(String name, FieldType type, Optional<DefaultValue> value, Set<Trait> traits) {
        return new Field(
                name,
                type,
                Presence.REQUIRED,
                value,
                Constraints.NONE,
                Collections.unmodifiableSet(traits),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Field> same(EntityDraft user, Field field) {
        return user.fields().stream().filter(own -> meets(field, own)).findFirst();
    }

    private static boolean meets(Field a, Field b) {
        return Identifiers.snake(a.name()).equals(Identifiers.snake(b.name()));
    }

    private Field merged(EntityDraft user, Field builtIn, Field own) {
        boolean fits = own.name().equals(builtIn.name()) && compatible(builtIn.type(), own.type());
        if (!fits) {
            problems.error(
                    problems.at(user.path() + ".fields." + own.name(), own.name()),
                    "With `auth`, `User` has a field `" + builtIn.name() + "` of type `"
                            + Literals.spelling(builtIn.type()) + "`, which `" + own.name() + "` does not fit.",
                    "remove it, or write `" + builtIn.name() + ": " + Literals.spelling(builtIn.type()) + "!`");
        }
        EnumSet<Trait> traits = EnumSet.copyOf(builtIn.traits());
        traits.addAll(own.traits());
        return new Field(
                builtIn.name(),
                builtIn.type(),
                builtIn.presence(),
                builtIn.defaultValue(),
                own.constraints(),
                Collections.unmodifiableSet(traits),
                own.description(),
                own.was());
    }

    private static boolean compatible(FieldType builtIn, FieldType own) {
        return switch (builtIn) {
            case EmailType email -> own instanceof EmailType || own instanceof StringType;
            case StringType string -> own instanceof StringType;
            default -> own.equals(builtIn);
        };
    }

    private Map<Action, AccessRule> access(EntityDraft user) {
        if (user.access().isEmpty()) {
            AccessRule managers = new Only(List.of(auth.adminRole()), Owner.NOT_CONSIDERED);
            Map<Action, AccessRule> access = new EnumMap<>(Action.class);
            access.put(Action.LIST, managers);
            access.put(Action.GET, managers);
            return access;
        }
        Map<Action, AccessRule> access = new EnumMap<>(user.access().get());
        AccessRule create = access.remove(Action.CREATE);
        boolean named = problems.located(user.path() + ".access.create");
        if (create != null && !create.equals(RuleReader.NOBODY) && named) {
            problems.error(
                    problems.at(user.path() + ".access.create", "create"),
                    "Users are created by registration, not by `create`.",
                    "remove it; `auth: { registration: closed }` leaves creating users to `" + auth.adminRole() + "`");
        }
        return access;
    }
}
