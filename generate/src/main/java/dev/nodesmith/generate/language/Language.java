package dev.nodesmith.generate.language;

import dev.nodesmith.generate.NpmPackage;
import java.util.List;
import java.util.stream.Stream;

/** What the sources of a backend are written in. Templates are TypeScript; a language says what becomes of them. */
public interface Language {

    /** How the names of sources end, {@code .ts}. */
    String extension();

    /**
     * A source as it is written; blank when nothing is left of it.
     *
     * @param path from the project's root
     * @param typescript what the template says
     */
    String write(String path, String typescript);

    /** A comment above a function: what it does and, where the language has no types for it, the tags of JSDoc. */
    String comment(String summary, List<String> tags);

    /** The command that runs a source, {@code tsx}. */
    String runner();

    /** What the runner is told to run a source anew with every change, {@code watch}. */
    String watch();

    /** What Node itself is told to run a source, {@code --import} and {@code tsx}. */
    List<String> loader();

    /** What Node runs in production for a source: {@code src/server.ts → dist/server.js}. */
    String built(String source);

    /** Packages that tell the language about one that is declared. */
    Stream<String> types(NpmPackage declared);
}
