package dev.nodesmith.generate;

/**
 * Name under which emitted files know each other, {@code errors} or {@code service:Book}. A template imports the specifier
 * {@code '~service:Book'}; where the file lies is the layout's business.
 */
public record Role(String name) {

    public static Role of(String name) {
        return new Role(name);
    }

    /** The role of one entity or operation. */
    public static Role of(String name, String subject) {
        return new Role(name + ":" + subject);
    }
}
