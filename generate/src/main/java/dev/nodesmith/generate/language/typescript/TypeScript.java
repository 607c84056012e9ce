package dev.nodesmith.generate.language.typescript;

import dev.nodesmith.generate.NpmPackage;
import dev.nodesmith.generate.language.Language;
import java.util.List;
import java.util.stream.Stream;

/** Templates as they are: run by tsx in development, compiled for production. */
final class TypeScript implements Language {

    static final String OUTPUT = "dist";

    @Override
    public String extension() {
        return ".ts";
    }

    @Override
    public String write(String path, String typescript) {
        return typescript;
    }

    @Override
    public String comment(String summary, List<String> tags) {
        return "/** " + summary + " */";
    }

    @Override
    public String runner() {
        return "tsx";
    }

    @Override
    public String watch() {
        return "watch";
    }

    @Override
    public List<String> loader() {
        return List.of("--import", "tsx");
    }

    @Override
    public String built(String source) {
        return source.replaceFirst("^src/", OUTPUT + "/").replaceFirst("\\.ts$", ".js");
    }

    @Override
    public Stream<String> types(NpmPackage declared) {
        return declared.types().stream();
    }
}
