package dev.nodesmith.generate.project;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.DocumentFeature;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Slots;
import java.util.List;
import java.util.Map;

/** Files for editors and git, and {@code .env.example} with exactly the variables that the configuration reads. */
public final class ProjectFilesFeature implements DocumentFeature {

    /** Node's current long-term support release, for those who choose freely; the code runs on older ones too. */
    public static final String NODE_LTS = "24";

    @Override
    public String id() {
        return "project-files";
    }

    @Override
    public String title() {
        return "Project files";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.add(Slots.IGNORED, ".env");
        out.add(Slots.IGNORED, "coverage/");
        out.file(".editorconfig", "editorconfig.ftl", Map.of());
        out.text(".nvmrc", NODE_LTS + "\n");
    }

    @Override
    public void write(Generation generation, Contributions out) {
        List<String> ignored =
                out.items(Slots.IGNORED).stream().distinct().sorted().toList();
        out.file(".gitignore", "gitignore.ftl", Map.of("ignored", ignored));
        List<EnvVar> variables = out.items(Slots.ENV);
        if (!variables.isEmpty()) {
            out.text(".env.example", EnvExample.print(variables));
        }
    }
}
