package dev.nodesmith.generate.format;

import java.util.Optional;

/** What a text says in other words. Texts come on one line, with single spaces. */
public interface Wording {

    /** A paragraph that people read; as it is where there are no other words for it. */
    String prose(String paragraph);

    /**
     * What may be a message to people or a word for machines; absent when it stays.
     *
     * @param message values that are known only at run time are private use characters, the first {@link #FIRST_HOLE}
     */
    Optional<String> message(String message);

    /** A message to people for certain, such as the name of a test; absent when it stays. As in {@link #message} otherwise. */
    Optional<String> said(String message);

    /** A part of a message, however short, or a word for machines; absent when it stays. As in {@link #message} otherwise. */
    Optional<String> wanted(String message);

    /** Stands for the first value in a message that is known at run time only. */
    char FIRST_HOLE = '\ue000';
}
