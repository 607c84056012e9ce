package dev.nodesmith.generate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A package of the npm registry at the version that everything emitted is tested with.
 *
 * @param version exact, or an alias such as {@code npm:libsql@0.5.0}
 * @param types the package that carries its TypeScript types, when it does not itself
 * @param peers packages that must be declared with it
 * @param allowScripts packages that come with it and have an install script, and whether npm may run it
 * @param overrides packages below it that must be held at a version, so that all runs on the oldest Node supported
 */
public record NpmPackage(
        String name,
        String version,
        Optional<String> types,
        List<String> peers,
        Map<String, Boolean> allowScripts,
        Map<String, String> overrides) {}
