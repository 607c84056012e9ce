package dev.nodesmith.generate.translation;

/**
 * A sentence and what it is in another language. What is not known before stands as <code>{0}</code>, <code>{1}</code> in both;
 * in the sentence a {@link Hole} may say what it takes.
 *
 * <pre>
 * For {0,list}.             →   Para {0}.          "For admin and member."   →   "Para admin y member."
 * Create a {0,name}         →   Crear `{0}`        "Create an author"        →   "Crear `author`"
 * </pre>
 */
public record Entry(String sentence, String translation) {

    public boolean hasHoles() {
        return Hole.WRITTEN.matcher(sentence).find();
    }
}
