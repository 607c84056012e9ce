package dev.nodesmith.generate;

import java.util.LinkedHashMap;
import java.util.Map;

/** Data models of templates. */
public final class Models {

    private Models() {}

    /** {@code model} and one more value. */
    public static Map<String, ?> with(Map<String, ?> model, String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(model);
        more.put(key, value);
        return more;
    }
}
