package dev.nodesmith.model.yaml;

import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.AccessRule.Anyone;
import dev.nodesmith.model.AccessRule.Only;
import dev.nodesmith.model.AccessRule.Owner;
import dev.nodesmith.model.AccessRule.SignedIn;
import dev.nodesmith.model.Auth;
import dev.nodesmith.model.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads who may do something: {@code anyone}, {@code signedIn}, a role, {@code owner}, {@code nobody}, or a list of them. */
final class RuleReader {

    static final List<String> WORDS = List.of("anyone", "signedIn", "owner", "nobody");

    /** Stands for {@code nobody} among drafts; no rule of the finished model is like it. */
    static final AccessRule NOBODY = new Only(List.of(), Owner.NOT_CONSIDERED);

    private static final Map<String, String> SPELLINGS = Map.of(
            "signed in", "signedIn",
            "signed-in", "signedIn",
            "authenticated", "signedIn",
            "public", "anyone",
            "everyone", "anyone",
            "none", "nobody");

    private final Optional<Auth> auth;
    private final Problems problems;

    RuleReader(Optional<Auth> auth, Problems problems) {
        this.auth = auth;
        this.problems = problems;
    }

    /** The rule at {@code node}, which may be {@link #NOBODY}; absent, and reported, where it cannot be understood. */
    Optional<AccessRule> read(Node node, String path) {
        problems.locate(path, node.position());
        if (auth.isEmpty()) {
            problems.error(
                    Place.of(path, node),
                    "An access rule needs users, and this model has no `auth`.",
                    "add `auth: { roles: [admin, member] }`, or remove the rule: without `auth` everything is open");
            return Optional.empty();
        }
        List<Scalar> words = Section.scalars(node, path, problems);
        Set<String> said = new LinkedHashSet<>();
        for (Scalar word : words) {
            known(word, path).ifPresent(known -> {
                if (!said.add(known)) {
                    problems.error(Place.of(path, word), "`" + word.value() + "` stands twice.", "keep one of them");
                }
            });
        }
        return rule(said, node, path);
    }

    private Optional<String> known(Scalar word, String path) {
        List<String> roles = auth.map(Auth::roles).orElse(List.of());
        String text = SPELLINGS.getOrDefault(word.value(), word.value());
        if (WORDS.contains(text) || roles.contains(text)) {
            return Optional.of(roles.contains(word.value()) ? word.value() : text);
        }
        List<String> all = new ArrayList<>(roles);
        all.addAll(WORDS);
        problems.error(
                Place.of(path, word),
                "`" + word.excerpt() + "` is neither a role nor one of " + String.join(", ", WORDS) + ".",
                Suggestion.hintOrList(word.value(), all));
        return Optional.empty();
    }

    private Optional<AccessRule> rule(Set<String> said, Node node, String path) {
        for (String word : List.of("nobody", "anyone", "signedIn")) {
            if (said.contains(word) && said.size() > 1) {
                problems.error(
                        Place.of(path, node),
                        "`" + word + "` leaves nothing for the others in the list to say.",
                        "drop them");
            }
        }
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (said.contains("nobody")) {
            return Optional.of(NOBODY);
        }
        if (said.contains("anyone")) {
            return Optional.of(new Anyone());
        }
        if (said.contains("signedIn")) {
            return Optional.of(new SignedIn());
        }
        return Optional.of(new Only(
                said.stream().filter(word -> !word.equals("owner")).toList(),
                said.contains("owner") ? Owner.ALLOWED : Owner.NOT_CONSIDERED));
    }

    static boolean speaksOfOwner(AccessRule rule) {
        return rule instanceof Only only && only.owner() == Owner.ALLOWED;
    }
}
