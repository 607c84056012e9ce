package dev.nodesmith.generate.ops;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.DocumentFeature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.project.ProjectFilesFeature;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The image of the backend, a compose file with all it needs, and the workflow that checks every change. */
public final class OpsFeature implements DocumentFeature {

    /** Both are majors of Node that the emitted code supports: the oldest, and the one that it is run with. */
    private static final List<String> TESTED_NODES = List.of("20", ProjectFilesFeature.NODE_LTS);

    /** What every change has to pass, of the scripts that there are. */
    private static final List<String> CHECKS = List.of("lint", "typecheck", "format:check", "test", "build");

    @Override
    public String id() {
        return "ops";
    }

    @Override
    public String title() {
        return "Docker, Compose and GitHub Actions";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.file(".github/dependabot.yml", "dependabot.yml.ftl", Map.of());
    }

    @Override
    public void write(Generation generation, Contributions out) {
        Delivery delivery = Delivery.of(generation, out);
        out.file("Dockerfile", "Dockerfile.ftl", Map.of("d", delivery, "node", ProjectFilesFeature.NODE_LTS));
        out.file(".dockerignore", "dockerignore.ftl", Map.of("ignored", notCopied(out)));
        out.file("compose.yaml", "compose.yaml.ftl", Map.of("d", delivery));
        out.file(
                ".github/workflows/ci.yml",
                "ci.yml.ftl",
                Map.of(
                        "d",
                        delivery,
                        "nodes",
                        TESTED_NODES,
                        "checks",
                        Slots.Script.calls(CHECKS, out.items(Slots.SCRIPTS))));
    }

    /** What the image neither needs nor may see. */
    private static List<String> notCopied(Contributions out) {
        Stream<String> own = Stream.of(
                ".git",
                ".github",
                ".nodesmith",
                "node_modules",
                "docs",
                "load",
                "test",
                "*.log",
                "*.md",
                "compose.yaml",
                "Dockerfile");
        return Stream.concat(own, out.items(Slots.IGNORED).stream())
                .map(path -> path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                .distinct()
                .sorted()
                .toList();
    }
}
