package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.model.ApiOptions.ResponseStyle;
import java.util.List;

/** What stands around the data of an answer, in each style. */
final class Envelopes {

    private final ResponseStyle style;

    Envelopes(ResponseStyle style) {
        this.style = style;
    }

    /** {@code { success, data }}. */
    ObjectNode one(JsonNode data) {
        ObjectNode properties = Schemas.node();
        properties.set("success", Schemas.always(true));
        properties.set("data", data);
        return Schemas.object(properties);
    }

    ObjectNode page(JsonNode item, int maxPageSize) {
        ObjectNode items = Schemas.arrayOf(item).put("maxItems", maxPageSize);
        ObjectNode nextCursor = Schemas.node();
        nextCursor.putArray("type").add("string").add("null");
        nextCursor.put("description", "Cursor of the next page; null on the last one.");
        ObjectNode total = Schemas.integer()
                .put("minimum", 0)
                .put("description", "Rows on all pages together; there when `total=true` was asked for.");
        if (style != ResponseStyle.ENVELOPE) {
            ObjectNode properties = Schemas.node();
            properties.set("items", items);
            properties.set("nextCursor", nextCursor);
            properties.set("total", total);
            return Schemas.object(properties, List.of("items", "nextCursor"));
        }
        ObjectNode meta = Schemas.node();
        meta.set("nextCursor", nextCursor);
        meta.set("total", total);
        ObjectNode page = one(items);
        page.withObjectProperty("properties").set("meta", Schemas.object(meta, List.of("nextCursor")));
        page.withArrayProperty("required").add("meta");
        return page;
    }

    ObjectNode pageExample(JsonNode row) {
        ObjectNode example = Schemas.node();
        if (style == ResponseStyle.ENVELOPE) {
            example.put("success", true).putArray("data").add(row);
            example.putObject("meta").putNull("nextCursor");
        } else {
            example.putArray("items").add(row);
            example.putNull("nextCursor");
        }
        return example;
    }

    /** Several rows that are not paged. */
    ObjectNode list(JsonNode item) {
        ObjectNode items = Schemas.arrayOf(item);
        return style == ResponseStyle.ENVELOPE ? one(items) : items;
    }
}
