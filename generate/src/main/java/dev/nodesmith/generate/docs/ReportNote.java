package dev.nodesmith.generate.docs;

/**
 * A sentence of {@code docs/report.md} that a feature knows best.
 *
 * @param text Markdown, one list item
 */
public record ReportNote(Part part, String text) {

    /** Parts of the report that features add to. */
    public enum Part {
        TESTING,
        PERFORMANCE,
        SECURITY,
        NEXT_STEPS
    }
}
