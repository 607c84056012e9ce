package dev.nodesmith.generate.language.javascript;

import dev.nodesmith.generate.NpmPackage;
import dev.nodesmith.generate.format.TypeEraser;
import dev.nodesmith.generate.language.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Templates without their types. What a caller of the sources has to know of them is said in comments; tests call themselves. */
final class JavaScript implements Language {

    static final String SOURCES = "src/";

    @Override
    public String extension() {
        return ".js";
    }

    @Override
    public String write(String path, String typescript) {
        return path.startsWith(SOURCES) ? TypeEraser.eraseWithComments(typescript) : TypeEraser.erase(typescript);
    }

    @Override
    public String comment(String summary, List<String> tags) {
        String lines = tags.stream()
                .map(tag -> " * " + tag.replace("*/", "*\\/") + "\n")
                .collect(Collectors.joining());
        return "/**\n * " + summary + "\n *\n" + lines + " */";
    }

    @Override
    public String runner() {
        return "node";
    }

    @Override
    public String watch() {
        return "--watch";
    }

    @Override
    public List<String> loader() {
        return List.of();
    }

    @Override
    public String built(String source) {
        return source;
    }

    @Override
    public Stream<String> types(NpmPackage declared) {
        return Stream.empty();
    }
}
