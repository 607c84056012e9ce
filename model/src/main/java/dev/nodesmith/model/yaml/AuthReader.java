package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Auth;
import dev.nodesmith.model.Auth.PasswordHash;
import dev.nodesmith.model.Auth.Registration;
import dev.nodesmith.model.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code auth}: absent or {@code false} is a backend without users, {@code true} one with the usual roles. */
final class AuthReader {

    private static final List<String> USUAL_ROLES = List.of("admin", "member");

    private final Section section;

    private AuthReader(Section section) {
        this.section = section;
    }

    static Optional<Auth> read(Section project) {
        Optional<Node> node = project.node("auth");
        if (node.isPresent() && node.get() instanceof Scalar scalar) {
            return switch (scalar.value()) {
                case "false" -> Optional.empty();
                case "true" -> Optional.of(usual());
                default -> {
                    project.problems()
                            .error(
                                    Place.of("auth", scalar),
                                    "`auth` must be a mapping, or `false` for a backend without users.",
                                    "for example `auth: { roles: [admin, member] }`");
                    yield Optional.empty();
                }
            };
        }
        return node.flatMap(found -> Section.of(found, "auth", Keys.AUTH, project.problems()))
                .map(section -> new AuthReader(section).auth());
    }

    private static Auth usual() {
        return new Auth(USUAL_ROLES, USUAL_ROLES.getLast(), Registration.OPEN, PasswordHash.ARGON2ID);
    }

    private Auth auth() {
        List<String> roles = roles();
        return new Auth(
                roles,
                defaultRole(roles),
                section.choice("registration", Map.of("open", Registration.OPEN, "closed", Registration.CLOSED))
                        .orElse(Registration.OPEN),
                section.choice("passwords", Map.of("argon2id", PasswordHash.ARGON2ID, "bcrypt", PasswordHash.BCRYPT))
                        .orElse(PasswordHash.ARGON2ID));
    }

    private List<String> roles() {
        List<String> roles = new ArrayList<>();
        for (Scalar role : section.scalars("roles")) {
            Place place = Place.of("auth.roles", role);
            if (!Identifiers.accept(role, "auth.roles." + role.value(), "a role", section.problems())) {
                continue;
            }
            if (RuleReader.WORDS.contains(role.value())) {
                section.problems()
                        .error(
                                place,
                                "`" + role.value() + "` has a meaning of its own in access rules.",
                                "rename the role");
            } else if (roles.contains(role.value())) {
                section.problems().error(place, "The role `" + role.value() + "` stands twice.", "remove one of them");
            } else {
                roles.add(role.value());
            }
        }
        return roles.isEmpty() ? USUAL_ROLES : List.copyOf(roles);
    }

    private String defaultRole(List<String> roles) {
        Optional<Scalar> role = section.scalar("defaultRole");
        if (role.isPresent() && !roles.contains(role.get().value())) {
            section.problems()
                    .error(
                            Place.of("auth.defaultRole", role.get()),
                            "`" + role.get().excerpt() + "` is none of the roles.",
                            Suggestion.hintOrList(role.get().value(), roles));
            return roles.getLast();
        }
        return role.map(Scalar::value).orElse(roles.getLast());
    }
}
