package dev.nodesmith.generate.docs;

/**
 * What a file or folder of the emitted project is for, one line of the README's map and of the report.
 *
 * @param path from the project's root, folders with a slash at the end
 * @param purpose {@code Connections, transactions, migrations}
 */
public record FileNote(String path, String purpose) {}
