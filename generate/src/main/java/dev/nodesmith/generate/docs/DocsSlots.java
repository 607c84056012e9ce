package dev.nodesmith.generate.docs;

import dev.nodesmith.generate.Slot;

/** What features add to the documents that people read. */
public final class DocsSlots {

    public static final Slot<Decision> DECISIONS = Slot.of("decisions", Decision.class);

    public static final Slot<Playbook> RUNBOOK = Slot.of("runbook", Playbook.class);

    public static final Slot<ReportNote> REPORT = Slot.of("report", ReportNote.class);

    public static final Slot<FileNote> FILES = Slot.of("map of the project", FileNote.class);

    private DocsSlots() {}
}
