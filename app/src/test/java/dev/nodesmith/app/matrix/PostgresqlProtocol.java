package dev.nodesmith.app.matrix;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Version 3. {@code BEGIN} and {@code COMMIT} count as well. */
final class PostgresqlProtocol implements WireProtocol {

    private static final int SIMPLE_QUERY = 'Q';
    private static final int EXECUTE = 'E';

    /** The first message has no type, all others begin with one. */
    @Override
    public void pass(DataInputStream client, OutputStream server, Runnable statement) throws IOException {
        forward(client, server, new byte[0]);
        while (true) {
            int type = client.readUnsignedByte();
            if (type == SIMPLE_QUERY || type == EXECUTE) {
                statement.run();
            }
            forward(client, server, new byte[] {(byte) type});
        }
    }

    private static void forward(DataInputStream in, OutputStream out, byte[] type) throws IOException {
        int length = in.readInt();
        byte[] message = new byte[type.length + length];
        System.arraycopy(type, 0, message, 0, type.length);
        for (int i = 0; i < 4; i++) {
            message[type.length + i] = (byte) (length >>> (24 - 8 * i));
        }
        in.readFully(message, type.length + 4, length - 4);
        out.write(message);
    }
}
