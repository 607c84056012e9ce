package dev.nodesmith.generate;

import java.util.List;

/** Slots that the generator itself reads. */
public final class Slots {

    /** Environment variables, in the order in which features add them. */
    public static final Slot<EnvVar> ENV = Slot.of("environment variables", EnvVar.class);

    /** npm scripts. */
    public static final Slot<Script> SCRIPTS = Slot.of("npm scripts", Script.class);

    /** Packages that are needed though no emitted file imports them. */
    public static final Slot<Requirement> REQUIREMENTS = Slot.of("npm packages", Requirement.class);

    /** Paths that neither git nor the image should see. */
    public static final Slot<String> IGNORED = Slot.of("ignored paths", String.class);

    private Slots() {}

    /** {@code npm run name}. */
    public record Script(String name, String command) {

        /** What one types for it; two scripts need no {@code run}. */
        public String call() {
            return (name.equals("test") || name.equals("start") ? "npm " : "npm run ") + name;
        }

        /** What one types for those of {@code names} that there are, in their order. */
        public static List<String> calls(List<String> names, List<Script> scripts) {
            return names.stream()
                    .flatMap(name ->
                            scripts.stream().filter(script -> script.name().equals(name)))
                    .map(Script::call)
                    .toList();
        }
    }

    /** A package by its name in the catalogue. */
    public record Requirement(String npm, Scope scope) {}

    public enum Scope {
        RUNTIME,
        DEVELOPMENT
    }
}
