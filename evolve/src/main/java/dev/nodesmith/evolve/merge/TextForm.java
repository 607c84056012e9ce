package dev.nodesmith.evolve.merge;

/**
 * What surrounds the lines of a text and is merged apart from them, so that an editor that saves with CRLF changes one thing
 * and not every line.
 *
 * @param mark the byte order mark, or nothing
 * @param lineEnd of every line; a text that mixes them has {@code \n}, and its {@code \r} belong to the lines
 * @param last the break behind the last line, or nothing
 */
record TextForm(String mark, String lineEnd, String last) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LF = "\n";
    private static final String CRLF = "\r\n";

    static TextForm of(String text) {
        return new TextForm(
                text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "",
                hasOnlyCrlf(text) ? CRLF : LF,
                text.isEmpty() || text.endsWith(LF) ? LF : "");
    }

    private static boolean hasOnlyCrlf(String text) {
        int at = text.indexOf('\n');
        boolean found = at > 0;
        while (at >= 0) {
            if (at == 0 || text.charAt(at - 1) != '\r') {
                return false;
            }
            at = text.indexOf('\n', at + 1);
        }
        return found;
    }

    /** Each part as the side has it that changed it; a part has two values, so both cannot have changed it differently. */
    static TextForm merged(Versions versions) {
        TextForm base = of(versions.base());
        TextForm yours = of(versions.yours());
        TextForm fresh = of(versions.fresh());
        return new TextForm(
                pick(base.mark, yours.mark, fresh.mark),
                pick(base.lineEnd, yours.lineEnd, fresh.lineEnd),
                pick(base.last, yours.last, fresh.last));
    }

    private static String pick(String base, String yours, String fresh) {
        return Sides.settled(base, yours, fresh).orElse(yours);
    }

    /** The text in the form that merging works on: every line ends with {@code \n}, the last one too. */
    static String plain(String text) {
        TextForm form = of(text);
        String lines = text.substring(form.mark.length());
        String unix = form.lineEnd.equals(CRLF) ? lines.replace(CRLF, LF) : lines;
        return form.last.isEmpty() ? unix + LF : unix;
    }

    String applied(String plain) {
        String lines = last.isEmpty() && plain.endsWith(LF) ? plain.substring(0, plain.length() - 1) : plain;
        return mark + (lineEnd.equals(CRLF) ? lines.replace(LF, CRLF) : lines);
    }
}
