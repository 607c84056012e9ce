package dev.nodesmith.verify;

/** One property of a backend, examined from outside. */
public interface Check {

    /** Stable id, {@code errors.malformed-json}. */
    String id();

    String title();

    /** Sends requests and reports what is wrong to {@code findings}. */
    void run(World world, Findings findings) throws InterruptedException;
}
