package dev.nodesmith.generate.language;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Selection;
import java.util.Optional;

/** Makes a language a choice of the stack. */
public interface LanguageFeature extends Feature {

    /** Language of the templates. */
    String TYPESCRIPT = "typescript";

    Language language();

    /** Refuses every other language than that of the templates, for what only goes with it. */
    static Optional<Refusal> onlyTypeScript(Selection selection, String reason) {
        return Optional.ofNullable(selection.choices().get(Axis.LANGUAGE))
                .filter(language -> !language.id().equals(TYPESCRIPT))
                .map(language -> new Refusal(Axis.LANGUAGE, language.id(), reason, TYPESCRIPT));
    }

    @Override
    default Optional<Axis> axis() {
        return Optional.of(Axis.LANGUAGE);
    }
}
