package dev.nodesmith.generate.format;

import java.util.Arrays;

/** One {@link String} for each distinct name of a source, so that names are copied once and compare fast. */
final class Names {

    private String[] table = new String[256];
    private int count;

    /** @param text the letters of the source */
    String intern(String source, char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        int mask = table.length - 1;
        int at = (hash ^ hash >>> 15) & mask;
        while (true) {
            String known = table[at];
            if (known == null) {
                break;
            }
            if (known.length() == end - start && source.startsWith(known, start)) {
                return known;
            }
            at = at + 1 & mask;
        }
        String name = source.substring(start, end);
        table[at] = name;
        count++;
        if (count * 2 > table.length) {
            grow();
        }
        return name;
    }

    private void grow() {
        String[] old = table;
        table = new String[old.length * 2];
        Arrays.stream(old).filter(name -> name != null).forEach(this::put);
    }

    private void put(String name) {
        int hash = name.hashCode();
        int mask = table.length - 1;
        int at = (hash ^ hash >>> 15) & mask;
        while (table[at] != null) {
            at = at + 1 & mask;
        }
        table[at] = name;
    }
}
