package dev.nodesmith.evolve.merge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Merges TypeScript and JavaScript: imports by the name, the rest as text.
 *
 * <pre>
 * import { Book } from './book.js';                          // as it was
 * import { Book, type BookView } from './book.js';           // yours
 * import { Book, bookStatuses } from './book.js';            // Nodesmith's
 * import { Book, bookStatuses, type BookView } from './book.js';
 * </pre>
 *
 * The merged imports are put above the code of each version, so that the text that is merged then differs in its code only; where
 * both sides import one name from two places, it differs there as well and becomes a conflict like any other.
 */
record ScriptMerge() implements FileMerge {

    private static final FileMerge TEXT = new TextMerge(new CodeAdditions());

    @Override
    public Merged merge(Versions versions) {
        Optional<ImportBlock> base = ImportBlock.of(versions.base());
        Optional<ImportBlock> yours = ImportBlock.of(versions.yours());
        Optional<ImportBlock> fresh = ImportBlock.of(versions.fresh());
        boolean known = base.isPresent() && yours.isPresent() && fresh.isPresent();
        return (known ? merged(base.get(), yours.get(), fresh.get()) : Optional.<Merged>empty())
                .orElseGet(() -> TEXT.merge(versions));
    }

    private static Optional<Merged> merged(ImportBlock base, ImportBlock yours, ImportBlock fresh) {
        String head = Stream.of(yours, fresh, base)
                .map(ImportBlock::head)
                .filter(comment -> !comment.isEmpty())
                .findFirst()
                .orElse("");
        return byName(base.under(head), yours.under(head), fresh.under(head));
    }

    private static Optional<Merged> byName(ImportBlock base, ImportBlock yours, ImportBlock fresh) {
        Versions code = new Versions(base.code(), yours.code(), fresh.code());
        String merged = code.settled().orElseGet(() -> TEXT.merge(code).text());
        ImportChoice choice = ImportChoice.of(base, yours, fresh, merged);
        ImportBlock frame = yours.block().equals(base.block()) ? fresh : yours;
        return ImportPrinter.print(frame, choice.agreed()).flatMap(agreed -> {
            Optional<String> mine = clashing(frame, choice.yours());
            Optional<String> its = clashing(frame, choice.fresh());
            String gap = Stream.of(yours.gap(), fresh.gap())
                    .filter(g -> !g.isEmpty())
                    .findFirst()
                    .orElse("\n");
            return mine.flatMap(m -> its.map(f -> settled(
                    new Versions(base.with(agreed, gap), yours.with(agreed + m, gap), fresh.with(agreed + f, gap)))));
        });
    }

    private static Merged settled(Versions versions) {
        return versions.settled().map(Merged::clean).orElseGet(() -> TEXT.merge(versions));
    }

    private static Optional<String> clashing(ImportBlock frame, List<ImportMember.Use> uses) {
        return ImportPrinter.print(new ImportBlock("", List.of(), frame.gap(), ""), uses);
    }
}
