package dev.nodesmith.app.matrix;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What a client sends to a server of its kind. */
interface WireProtocol {

    /** Passes all messages on until one of the two hangs up, and tells of each that has a statement done. */
    void pass(DataInputStream client, OutputStream server, Runnable statement) throws IOException;
}
