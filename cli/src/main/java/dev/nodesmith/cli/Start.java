package dev.nodesmith.cli;

import dev.nodesmith.app.run.RunProject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Starts a written project and shows what a person has to know: what takes long, and where to look then. */
final class Start implements RunProject.Watcher {

    private final Progress progress;
    private final PrintWriter out;
    private final Consumer<String> serving;

    /** @param serving is given the address once it answers */
    private Start(Progress progress, PrintWriter out, Consumer<String> serving) {
        this.progress = progress;
        this.out = out;
        this.serving = serving;
    }

    /** Returns when the backend has ended. */
    static void run(Path project, Progress progress, PrintWriter out, Consumer<String> serving) {
        RunProject.run(project, System.getenv(), new Start(progress, out, serving));
    }

    @Override
    public void doing(String step) {
        progress.show(step);
    }

    @Override
    public void serving(String url) {
        progress.clear();
        serving.accept(url);
    }

    @Override
    public void printed(String line) {
        out.println(line);
        out.flush();
    }
}
