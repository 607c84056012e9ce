package dev.nodesmith.evolve.merge;

/** Merges one kind of file. */
interface FileMerge {

    /** @param versions plain texts that both sides have changed, each in its own way */
    Merged merge(Versions versions);
}
