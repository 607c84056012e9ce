/** What people read in the emitted project: README, decisions, runbook, report. */
@NullMarked
package dev.nodesmith.generate.docs;

import org.jspecify.annotations.NullMarked;
