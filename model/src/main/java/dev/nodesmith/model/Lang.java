package dev.nodesmith.model;

/** What a project speaks to people: its comments, documents and messages. Names stay as the model has them. */
public enum Lang {
    ENGLISH("en"),
    SPANISH("es");

    private final String code;

    Lang(String code) {
        this.code = code;
    }

    /** ISO 639-1, as in the model. */
    public String code() {
        return code;
    }
}
