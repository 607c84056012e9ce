package dev.nodesmith.generate.ops;

import dev.nodesmith.generate.Slot;

/** What features add to image, compose file and CI workflow. */
public final class OpsSlots {

    /** How sources become what runs; nothing where they are what runs. */
    public static final Slot<Build> BUILD = Slot.of("build", Build.class);

    /** Servers that the backend needs. */
    public static final Slot<BackingService> SERVICES = Slot.of("backing services", BackingService.class);

    /** Folders that the backend writes to. */
    public static final Slot<AppVolume> VOLUMES = Slot.of("volumes of the backend", AppVolume.class);

    /** Paths besides what is built and {@code package.json} that the running backend reads: {@code migrations/}. */
    public static final Slot<String> RUNTIME_FILES = Slot.of("files of the image", String.class);

    /** Paths besides the manifests that the scripts of {@code npm ci} read: {@code prisma/}. */
    public static final Slot<String> INSTALL_FILES = Slot.of("files that npm needs to install", String.class);

    /**
     * Folders below {@code node_modules} that {@code npm ci --omit=dev} installs although nothing needs them at run time:
     * {@code prisma}.
     */
    public static final Slot<String> UNUSED_PACKAGES = Slot.of("packages that the image can do without", String.class);

    private OpsSlots() {}
}
