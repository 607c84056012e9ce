package dev.nodesmith.generate.docs;

import java.util.List;

/**
 * One thing that goes wrong in production, for {@code docs/runbook.md}.
 *
 * @param title {@code The database is away}
 * @param sign how one sees it
 * @param steps what to do, in order
 */
public record Playbook(String title, String sign, List<String> steps) {}
