package dev.nodesmith.generate.ops;

import java.util.Map;

/**
 * A folder that the backend itself writes to and that outlives its container, such as that of an SQLite file.
 *
 * @param name of the volume, {@code data}
 * @param path absolute, {@code /data}
 * @param variables environment that points the backend there, {@code DATABASE_URL → file:/data/app.db}
 */
public record AppVolume(String name, String path, Map<String, String> variables) {}
