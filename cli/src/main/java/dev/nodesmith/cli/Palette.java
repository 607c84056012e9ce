package dev.nodesmith.cli;

/** Colours by meaning, or none. */
enum Palette {
    PLAIN("", "", "", "", ""),
    COLOUR("\u001b[1;31m", "\u001b[1;33m", "\u001b[1m", "\u001b[2m", "\u001b[0m");

    private final String error;
    private final String warning;
    private final String strong;
    private final String faint;
    private final String reset;

    Palette(String error, String warning, String strong, String faint, String reset) {
        this.error = error;
        this.warning = warning;
        this.strong = strong;
        this.faint = faint;
        this.reset = reset;
    }

    String error(String text) {
        return error + text + reset;
    }

    String warning(String text) {
        return warning + text + reset;
    }

    String strong(String text) {
        return strong + text + reset;
    }

    String faint(String text) {
        return faint + text + reset;
    }
}
