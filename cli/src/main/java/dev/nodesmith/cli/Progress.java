package dev.nodesmith.cli;

import java.io.PrintWriter;

/** One line that tells a person what is going on and is gone afterwards. A program gets none. */
final class Progress implements AutoCloseable {

    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final Terminal.Reader reader;
    private boolean shown;

    Progress(PrintWriter err, Terminal.Reader reader) {
        this.err = err;
        this.reader = reader;
    }

    void show(String doing) {
        print(CLEAR + doing + " …");
        shown = true;
    }

    @Override
    public void close() {
        clear();
    }

    /** Takes the line away, for others to print. */
    void clear() {
        if (shown) {
            print(CLEAR);
            shown = false;
        }
    }

    private void print(String text) {
        if (reader == Terminal.Reader.PERSON) {
            err.print(text);
            err.flush();
        }
    }
}
