package dev.nodesmith.generate.data.relational;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A property of an emitted object or type.
 *
 * @param code its value, or its type
 */
public record Property(String name, String code) {

    /** A type with some of its properties as a driver has them. */
    public static String inPlaceOf(String type, List<Property> own) {
        return own.isEmpty()
                ? type
                : "(Omit<" + type + ", "
                        + own.stream().map(p -> Ts.string(p.name())).collect(Collectors.joining(" | ")) + "> & { "
                        + own.stream()
                                .map(p -> "readonly " + p.name() + ": " + p.code() + ";")
                                .collect(Collectors.joining(" "))
                        + " })";
    }
}
