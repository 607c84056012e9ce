package dev.nodesmith.generate.docs;

import java.util.List;

/**
 * One architecture decision of the emitted project, written to {@code docs/decisions/}. Texts are Markdown paragraphs.
 *
 * @param slug kebab-case file name without number, {@code named-prepared-statements}
 * @param title as a statement, {@code Queries are named prepared statements}
 * @param context what asked for a decision
 * @param decision what was decided
 * @param consequences what follows, good and bad, one sentence or two each
 */
public record Decision(String slug, String title, String context, String decision, List<String> consequences) {}
