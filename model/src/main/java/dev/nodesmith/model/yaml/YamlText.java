package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Position;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a model file into text, refusing at once what is too large or not UTF-8. */
final class YamlText {

    static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private YamlText() {}

    static String decode(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw refused(
                    new Position(1, 1),
                    "The file has more than " + MOST_BYTES + " bytes (4 MiB); no model needs that.");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw refused(
                    new SourceText(text).position(text.codePointCount(0, text.length())),
                    "The file is not UTF-8: byte " + in.position() + " begins no character. Save it as UTF-8.");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static RefusedFileException refused(Position position, String message) {
        return new RefusedFileException(new Place("", position, Optional.empty()), message, Optional.empty());
    }
}
