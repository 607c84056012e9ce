package dev.nodesmith.app.write;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C end a piece of work cleanly: the virtual machine, told to stop, waits until the worker has come to its next
 * {@link #checkpoint} and has tidied up.
 */
final class Interruption implements AutoCloseable {

    private static final int LONGEST_TIDYING_SECONDS = 60;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private volatile State state = State.RUNNING;

    private enum State {
        RUNNING,
        STOPPING
    }

    /** Thrown by {@link #checkpoint}: unwind and tidy up. */
    static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Interrupted() {
            super("interrupted", null, false, false);
        }
    }

    private Interruption() {}

    /** To be closed when all is done or tidied up. */
    static Interruption watch() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Asks the worker to stop and waits until it has. */
    void interrupt() {
        state = State.STOPPING;
        try {
            if (!finished.await(LONGEST_TIDYING_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("nodesmith: stopped before everything was tidied up");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void checkpoint() {
        if (state == State.STOPPING) {
            throw new Interrupted();
        }
    }

    @Override
    public void close() {
        finished.countDown();
        if (state == State.RUNNING) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the shutdown began in this very moment; the hook finds the work finished
            }
        }
    }
}
