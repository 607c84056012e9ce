package dev.nodesmith.app.matrix;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Packets of MySQL and MariaDB: three bytes of length, one that numbers the packets of an exchange, and what the length says. {@code
 * START TRANSACTION} and {@code COMMIT} count as well, the settings of a new session do not.
 */
final class MysqlProtocol implements WireProtocol {

    private static final int HEADER = 4;
    private static final int QUERY = 0x03;
    private static final int EXECUTE = 0x17;

    @Override
    public void pass(DataInputStream client, OutputStream server, Runnable statement) throws IOException {
        while (true) {
            byte[] header = client.readNBytes(HEADER);
            if (header.length < HEADER) {
                return;
            }
            int length = Byte.toUnsignedInt(header[0])
                    | Byte.toUnsignedInt(header[1]) << 8
                    | Byte.toUnsignedInt(header[2]) << 16;
            byte[] packet = new byte[HEADER + length];
            System.arraycopy(header, 0, packet, 0, HEADER);
            client.readFully(packet, HEADER, length);
            // What comes before the first command answers the server, whose greeting has the number 0.
            if (header[3] == 0 && length > 0 && isStatement(packet)) {
                statement.run();
            }
            server.write(packet);
        }
    }

    private static boolean isStatement(byte[] packet) {
        return switch (packet[HEADER]) {
            case EXECUTE -> true;
            case QUERY ->
                !new String(packet, HEADER + 1, packet.length - HEADER - 1, StandardCharsets.UTF_8).startsWith("SET ");
            default -> false;
        };
    }
}
