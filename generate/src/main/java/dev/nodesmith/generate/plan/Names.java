package dev.nodesmith.generate.plan;

/**
 * The spellings of one name, as each place of the emitted code needs it. For {@code person}: {@code Person},
 * {@code person}, {@code person}, {@code person}, and the plurals {@code People}, {@code people} …
 *
 * @param type TypeScript type, never the name of a global or of one of our own types
 * @param variable TypeScript identifier, never a reserved word
 * @param variables identifier of many, never equal to {@code variable}
 * @param words lower-case words for prose
 */
public record Names(
        String type,
        String variable,
        String kebab,
        String snake,
        String words,
        String types,
        String variables,
        String pluralKebab,
        String pluralSnake,
        String pluralWords) {

    /** {@code a book}, {@code an author}. */
    public String withArticle() {
        return Article.with(words);
    }
}
