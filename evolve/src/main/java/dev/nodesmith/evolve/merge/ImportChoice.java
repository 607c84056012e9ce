package dev.nodesmith.evolve.merge;

import dev.nodesmith.evolve.merge.ImportMember.Use;
import dev.nodesmith.generate.imports.Identifiers;
import dev.nodesmith.generate.imports.ImportStatement.Binding;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which names a file imports after a merge. What either side added is there; what one side removed is there when the code still
 * uses it and no other import brings the name.
 *
 * @param agreed what the merged file imports
 * @param yours names that this side added and the other side added from elsewhere
 * @param fresh the same, as Nodesmith imports them
 */
record ImportChoice(List<Use> agreed, List<Use> yours, List<Use> fresh) {

    /** @param code the code below the imports, merged */
    static ImportChoice of(ImportBlock base, ImportBlock yours, ImportBlock fresh, String code) {
        Map<ImportMember, Use> before = members(base);
        Map<ImportMember, Use> mine = members(yours);
        Map<ImportMember, Use> its = members(fresh);
        Set<ImportMember> all = new LinkedHashSet<>(mine.keySet());
        all.addAll(its.keySet());
        Map<ImportMember, Use> sure = new LinkedHashMap<>();
        Map<ImportMember, Use> doubtful = new LinkedHashMap<>();
        for (ImportMember member : all) {
            boolean removed = before.containsKey(member) && !(mine.containsKey(member) && its.containsKey(member));
            (removed ? doubtful : sure).put(member, merged(before.get(member), mine.get(member), its.get(member)));
        }
        Set<String> bound = locals(sure.keySet());
        Set<String> used = Identifiers.of(code, locals(doubtful.keySet()));
        doubtful.forEach((member, use) -> {
            if (used.contains(member.local()) && bound.add(member.local())) {
                sure.put(member, use);
            }
        });
        return apart(sure, its);
    }

    private static ImportChoice apart(Map<ImportMember, Use> sure, Map<ImportMember, Use> its) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        sure.keySet().stream()
                .filter(ImportMember::bindsAName)
                .filter(member -> !once.add(member.local()))
                .forEach(member -> twice.add(member.local()));
        List<Use> clashing = sure.values().stream()
                .filter(use -> twice.contains(use.member().local()))
                .toList();
        return new ImportChoice(
                sure.values().stream().filter(use -> !clashing.contains(use)).toList(),
                clashing.stream().filter(use -> !its.containsKey(use.member())).toList(),
                clashing.stream().filter(use -> its.containsKey(use.member())).toList());
    }

    private static Map<ImportMember, Use> members(ImportBlock block) {
        Map<ImportMember, Use> members = new LinkedHashMap<>();
        block.imports().stream()
                .flatMap(statement -> ImportMember.of(statement.statement()).stream())
                .forEach(use -> members.merge(use.member(), use, ImportChoice::wider));
        return members;
    }

    private static Set<String> locals(Set<ImportMember> members) {
        Set<String> locals = new HashSet<>();
        members.stream().filter(ImportMember::bindsAName).forEach(member -> locals.add(member.local()));
        return locals;
    }

    private static Use wider(Use a, Use b) {
        return a.kind() == Binding.Kind.VALUE ? a : b;
    }

    /** At least one of the sides has it. */
    private static Use merged(@Nullable Use base, @Nullable Use yours, @Nullable Use fresh) {
        if (yours == null || fresh == null) {
            return Objects.requireNonNull(yours == null ? fresh : yours);
        }
        return base == null
                ? wider(yours, fresh)
                : Sides.settled(base, yours, fresh).orElseGet(() -> wider(yours, fresh));
    }
}
