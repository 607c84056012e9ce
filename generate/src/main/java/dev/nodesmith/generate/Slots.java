package dev.nodesmith.generate;

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
    public record Script(String name, String command) {}

    /** A package by its name in the catalogue. */
    public record Requirement(String npm, Scope scope) {}

    public enum Scope {
        RUNTIME,
        DEVELOPMENT
    }
}
