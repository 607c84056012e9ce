package dev.nodesmith.generate.data.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names in SQL. PostgreSQL cuts names off at 63 bytes and MySQL refuses more than 64 characters, so longer ones are cut here,
 * where two names with the same beginning are kept apart by a piece of their hash.
 */
public final class SqlNames {

    private static final int LONGEST = 63;
    private static final int HASH_DIGITS = 8;

    private SqlNames() {}

    /** The name itself, or its beginning, an underscore and eight digits of its SHA-256. Names are ASCII. */
    public static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        return name.substring(0, LONGEST - HASH_DIGITS - 1) + "_" + hash(name);
    }

    /** The parts with underscores between, shortened. */
    public static String join(String... parts) {
        return shorten(String.join("_", parts));
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
