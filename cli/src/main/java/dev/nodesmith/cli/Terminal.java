package dev.nodesmith.cli;

import java.util.Arrays;
import java.util.Map;

/**
 * Who reads the output. The launcher looks, for Java cannot tell a terminal on one stream from one on another.
 *
 * @param out standard output
 * @param err standard error
 */
record Terminal(Reader out, Reader err, Palette palette) {

    /** Set by the launcher to the names of the streams that are terminals, such as {@code out,err}. */
    static final String PROPERTY = "nodesmith.terminal";

    enum Reader {
        PERSON,
        PROGRAM
    }

    static Terminal current() {
        return of(System.getProperty(PROPERTY, ""), System.getenv());
    }

    static Terminal of(String streams, Map<String, String> environment) {
        Reader err = reader("err", streams);
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                reader("out", streams), err, err == Reader.PERSON && !plain ? Palette.COLOUR : Palette.PLAIN);
    }

    private static Reader reader(String stream, String streams) {
        return Arrays.asList(streams.split(",", -1)).contains(stream) ? Reader.PERSON : Reader.PROGRAM;
    }
}
