package dev.nodesmith.evolve.merge;

import dev.nodesmith.evolve.merge.ImportBlock.Import;
import dev.nodesmith.evolve.merge.ImportMember.Use;
import dev.nodesmith.generate.format.FormatException;
import dev.nodesmith.generate.format.TypeScriptFormatter;
import dev.nodesmith.generate.imports.ImportStatement;
import dev.nodesmith.generate.imports.ImportStatement.Binding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints a list of imports into a block that is there: statements that do not change stay as written, others come where
 * Nodesmith sorts them and are formatted as Prettier would.
 */
final class ImportPrinter {

    private final ImportBlock block;
    private final List<ImportSlot> slots = new ArrayList<>();

    private ImportPrinter(ImportBlock block) {
        this.block = block;
    }

    /** Empty when a statement would have to go or be printed anew that somebody commented on. */
    static Optional<String> print(ImportBlock block, List<Use> wanted) {
        ImportPrinter printer = new ImportPrinter(block);
        Map<ImportMember, Use> left = new LinkedHashMap<>();
        wanted.forEach(use -> left.put(use.member(), use));
        for (Import statement : block.imports()) {
            List<Use> kept = new ArrayList<>();
            for (Use use : ImportMember.of(statement.statement())) {
                Optional.ofNullable(left.remove(use.member())).ifPresent(kept::add);
            }
            printer.slots.add(new ImportSlot(Optional.of(statement), printer.slots.size(), kept));
        }
        left.values().forEach(printer::add);
        try {
            return printer.text();
        } catch (FormatException e) {
            return Optional.empty(); // no code: it is merged as text
        }
    }

    /** A value goes to values, a type to types where they have a statement of their own. */
    private void add(Use use) {
        List<ImportSlot> open = slots.stream().filter(slot -> slot.canTake(use)).toList();
        open.stream()
                .filter(slot -> slot.isOnlyTypes() == (use.kind() == Binding.Kind.TYPE))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .ifPresentOrElse(slot -> slot.uses().add(use), () -> insert(ImportSlot.of(use)));
    }

    /** Behind the last statement that sorts before it; imports for their side effects stand where somebody wants them to. */
    private void insert(ImportSlot slot) {
        int at = 0;
        boolean first = true;
        for (int i = 0; i < slots.size(); i++) {
            ImportSlot other = slots.get(i);
            if (other.uses().isEmpty() || (other.isSideEffect() && !first)) {
                continue;
            }
            first &= other.isSideEffect();
            boolean before = ImportStatement.BY_SPECIFIER.compare(other.statement(), slot.statement()) <= 0;
            at = first || before ? i + 1 : at;
        }
        slots.add(at, slot);
    }

    private Optional<String> text() {
        if (slots.stream().anyMatch(ImportSlot::losesAComment)) {
            return Optional.empty();
        }
        slots.removeIf(slot -> slot.uses().isEmpty());
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < slots.size(); i++) {
            ImportSlot slot = slots.get(i);
            out.append(lead(i));
            out.append(slot.isUnchanged() ? slot.origin().orElseThrow().text() : printed(slot.statement()));
        }
        return Optional.of(out.toString());
    }

    /** Comments stay; empty lines do where neighbours do, and else part packages from files as Nodesmith does. */
    private String lead(int i) {
        ImportSlot slot = slots.get(i);
        String lead = slot.origin().map(Import::lead).orElse("");
        boolean sameNeighbour = i > 0 && slot.place() > 0 && slots.get(i - 1).place() == slot.place() - 1;
        boolean border = i > 0 && slot.isRelative() && !slots.get(i - 1).isRelative();
        return sameNeighbour ? lead : (border ? "\n" : "") + lead.stripLeading();
    }

    /** In the quotes and with the ends of the statements around it. */
    private String printed(ImportStatement statement) {
        String formatted = TypeScriptFormatter.format(statement.print());
        List<Import> others = block.imports();
        boolean quotes = !others.isEmpty()
                && others.stream()
                        .allMatch(other ->
                                other.text().contains("\"") && !other.text().contains("'"));
        boolean bare = !others.isEmpty()
                && others.stream().noneMatch(other -> other.text().contains(";"));
        String quoted = quotes ? formatted.replace('\'', '"') : formatted;
        return bare ? quoted.replace(";", "") : quoted;
    }
}
