package dev.nodesmith.evolve.merge;

import dev.nodesmith.generate.imports.ImportStatement;
import dev.nodesmith.generate.imports.ImportStatement.Binding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One name that a file imports.
 *
 * @param exported name in the other module, {@code default}, {@code *} for all of it, empty for an import for its side effect
 * @param local name in the file
 */
record ImportMember(String specifier, String exported, String local) {

    private static final String DEFAULT = "default";
    private static final String ALL = "*";

    /** A member as a statement has it, which may be for types only. */
    record Use(ImportMember member, Binding.Kind kind, Optional<String> attributes) {}

    static List<Use> of(ImportStatement statement) {
        List<Use> uses = new ArrayList<>();
        String specifier = statement.specifier();
        if (statement.sideEffect()) {
            uses.add(use(statement, new ImportMember(specifier, "", ""), Binding.Kind.VALUE));
        }
        statement.defaultName().ifPresent(name -> {
            String exported = name.exported().startsWith(ALL) ? ALL : DEFAULT;
            uses.add(use(statement, new ImportMember(specifier, exported, name.local()), name.kind()));
        });
        statement
                .names()
                .forEach(name -> uses.add(
                        use(statement, new ImportMember(specifier, name.exported(), name.local()), name.kind())));
        return uses;
    }

    private static Use use(ImportStatement statement, ImportMember member, Binding.Kind kind) {
        return new Use(member, kind, statement.attributes());
    }

    /** One statement for members that have one specifier. */
    static ImportStatement statement(List<Use> uses) {
        Optional<Binding> first = Optional.empty();
        List<Binding> names = new ArrayList<>();
        for (Use use : uses) {
            ImportMember member = use.member();
            switch (member.exported) {
                case "" -> {}
                case DEFAULT -> first = Optional.of(new Binding(member.local, member.local, use.kind()));
                case ALL -> first = Optional.of(new Binding("* as " + member.local, member.local, use.kind()));
                default -> names.add(new Binding(member.exported, member.local, use.kind()));
            }
        }
        Use any = uses.getFirst();
        return new ImportStatement(any.member().specifier(), first, List.copyOf(names), any.attributes());
    }

    /** Whether the name stands before the braces, where there is room for one. */
    boolean standsAlone() {
        return exported.isEmpty() || exported.equals(ALL) || exported.equals(DEFAULT);
    }

    boolean bindsAName() {
        return !local.isEmpty();
    }
}
