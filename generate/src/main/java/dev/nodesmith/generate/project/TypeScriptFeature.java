package dev.nodesmith.generate.project;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.DocumentFeature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Slots;
import java.util.Map;
import java.util.Optional;

/** TypeScript, strict, as ES modules: the compiler's settings and scripts. */
public final class TypeScriptFeature implements DocumentFeature {

    @Override
    public String id() {
        return "typescript";
    }

    @Override
    public String title() {
        return "TypeScript 6";
    }

    @Override
    public Optional<Axis> axis() {
        return Optional.of(Axis.LANGUAGE);
    }

    @Override
    public String reason() {
        return "The compiler finds what does not fit together before anything runs.";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.requires("typescript", Slots.Scope.DEVELOPMENT);
        out.requires("tsx", Slots.Scope.DEVELOPMENT);
        out.requires("@types/node", Slots.Scope.DEVELOPMENT);
        out.script("build", "tsc -p tsconfig.build.json");
        out.script("typecheck", "tsc --noEmit");
        out.add(Slots.IGNORED, "dist/");
    }

    @Override
    public void write(Generation generation, Contributions out) {
        out.file("tsconfig.json", "tsconfig.json.ftl", Map.of("options", out.items(ProjectSlots.COMPILER_OPTIONS)));
        out.file("tsconfig.build.json", "tsconfig.build.json.ftl", Map.of());
    }
}
