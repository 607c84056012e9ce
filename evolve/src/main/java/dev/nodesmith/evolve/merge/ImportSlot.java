package dev.nodesmith.evolve.merge;

import dev.nodesmith.evolve.merge.ImportBlock.Import;
import dev.nodesmith.evolve.merge.ImportBlock.Import.Form;
import dev.nodesmith.evolve.merge.ImportMember.Use;
import dev.nodesmith.generate.imports.ImportStatement;
import dev.nodesmith.generate.imports.ImportStatement.Binding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A statement of a merged import block while names are still put into it.
 *
 * @param origin the statement of the block that is there, and its place in it
 * @param uses the names; none when the statement goes
 */
record ImportSlot(Optional<Import> origin, int place, List<Use> uses) {

    static final int NEW = -1;

    static ImportSlot of(Use use) {
        return new ImportSlot(Optional.empty(), NEW, new ArrayList<>(List.of(use)));
    }

    ImportStatement statement() {
        return ImportMember.statement(uses);
    }

    boolean isUnchanged() {
        return origin.filter(o -> ImportMember.of(o.statement()).equals(uses)).isPresent();
    }

    /** What is printed anew loses the comments inside, what goes those above as well. */
    boolean losesAComment() {
        if (origin.isEmpty()) {
            return false;
        }
        boolean inside = origin.get().form() == Form.WITH_COMMENTS;
        boolean above = !origin.get().lead().isBlank();
        return (inside && !isUnchanged()) || (above && uses.isEmpty());
    }

    boolean isRelative() {
        return uses.getFirst().member().specifier().startsWith(".");
    }

    boolean isSideEffect() {
        return !uses.getFirst().member().bindsAName();
    }

    /** Whether one statement may hold both: {@code import a, * as b} and {@code import type a, { b }} are none. */
    boolean canTake(Use use) {
        return !uses.isEmpty()
                && !isSideEffect()
                && use.member().bindsAName()
                && uses.getFirst().member().specifier().equals(use.member().specifier())
                && uses.stream().noneMatch(other -> excludes(other, use) || excludes(use, other));
    }

    private static boolean excludes(Use one, Use other) {
        return one.member().exported().equals("*")
                || (one.member().standsAlone()
                        && (one.kind() == Binding.Kind.TYPE || other.member().standsAlone()));
    }

    boolean isOnlyTypes() {
        return uses.stream().allMatch(use -> use.kind() == Binding.Kind.TYPE);
    }
}
