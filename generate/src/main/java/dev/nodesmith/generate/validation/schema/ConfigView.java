package dev.nodesmith.generate.validation.schema;

import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.validation.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The environment as a schema and as an object.
 *
 * @param readers names of the functions that read some variable
 * @param secrets variables whose example is refused in production
 */
public record ConfigView(List<Variable> variables, List<String> readers, List<Example> secrets) {

    /**
     * @param property {@code databaseUrl}
     * @param read {@code address('postgresql')}
     * @param presence what follows where it has to be there or may be absent, {@code .optional()}
     * @param fallback what stands for it when it is not set
     * @param type of what comes out, {@code string | undefined}
     */
    public record Variable(
            String name, String property, String read, String presence, Optional<String> fallback, String type) {

        /** {@code address('postgresql').optional()} */
        public String schema() {
            return read
                    + presence
                    + fallback.map(value -> ".default(" + value + ")").orElse("");
        }

        public boolean absent() {
            return type.endsWith(ABSENT);
        }
    }

    private static final String ABSENT = " | undefined";

    /** @param text as a TypeScript literal */
    public record Example(String name, String text) {}

    public static ConfigView of(List<EnvVar> variables, SchemaWords words) {
        List<Variable> printed = new ArrayList<>();
        Set<String> readers = new TreeSet<>();
        List<Example> secrets = new ArrayList<>();
        for (EnvVar variable : variables) {
            String property = Naming.camel(variable.name().toLowerCase(Locale.ROOT));
            printed.add(new Variable(
                    variable.name(),
                    property,
                    read(variable.type(), readers, words),
                    presence(variable, words),
                    fallback(variable),
                    type(variable)));
            if (variable.type() instanceof EnvVar.Secret) {
                secrets.add(new Example(variable.name(), Literals.text(variable.example())));
            }
        }
        return new ConfigView(List.copyOf(printed), List.copyOf(readers), List.copyOf(secrets));
    }

    private static String presence(EnvVar variable, SchemaWords words) {
        if (variable.presence() == EnvVar.Presence.REQUIRED) {
            return words.required();
        }
        return fallback(variable).isPresent() ? "" : words.optional();
    }

    private static Optional<String> fallback(EnvVar variable) {
        if (variable.presence() == EnvVar.Presence.REQUIRED) {
            return Optional.empty();
        }
        Optional<String> given = variable.defaultValue().map(value -> literal(variable.type(), value));
        return given.isEmpty() && variable.type() instanceof EnvVar.TextList ? Optional.of("[]") : given;
    }

    private static String read(EnvVar.Type type, Set<String> readers, SchemaWords words) {
        return switch (type) {
            case EnvVar.Text text ->
                text.minLength() > 1 ? words.variable() + words.atLeast(text.minLength()) : words.variable();
            case EnvVar.Choice choice ->
                words.oneOf(Scalars.list(choice.values())).code();
            case EnvVar.Secret secret -> call(readers, "secret", String.valueOf(secret.minLength()));
            case EnvVar.Whole whole -> call(readers, "whole", digits(whole.min()) + ", " + digits(whole.max()));
            case EnvVar.Flag flag -> call(readers, "flag", "");
            case EnvVar.Address address ->
                call(
                        readers,
                        "address",
                        address.schemes().stream().map(Literals::text).collect(Collectors.joining(", ")));
            case EnvVar.Cluster cluster ->
                call(
                        readers,
                        "cluster",
                        cluster.schemes().stream().map(Literals::text).collect(Collectors.joining(", ")));
            case EnvVar.TextList list -> call(readers, "list", "");
        };
    }

    private static String type(EnvVar variable) {
        String type = switch (variable.type()) {
            case EnvVar.Text text -> "string";
            case EnvVar.Choice choice ->
                choice.values().stream().map(Literals::text).collect(Collectors.joining(" | "));
            case EnvVar.Secret secret -> "string";
            case EnvVar.Whole whole -> "number";
            case EnvVar.Flag flag -> "boolean";
            case EnvVar.Address address -> "string";
            case EnvVar.Cluster cluster -> "string";
            case EnvVar.TextList list -> "string[]";
        };
        boolean absent = variable.presence() != EnvVar.Presence.REQUIRED
                && variable.defaultValue().isEmpty()
                && !(variable.type() instanceof EnvVar.TextList);
        return absent ? type + ABSENT : type;
    }

    private static String call(Set<String> readers, String function, String arguments) {
        readers.add(function);
        return function + "(" + arguments + ")";
    }

    private static String literal(EnvVar.Type type, String value) {
        return switch (type) {
            case EnvVar.Whole whole -> digits(Long.parseLong(value));
            case EnvVar.Flag flag -> value;
            case EnvVar.TextList list ->
                Scalars.list(List.of(value.split("\\s*,\\s*")).stream()
                        .filter(item -> !item.isEmpty())
                        .toList());
            case EnvVar.Text text -> Literals.text(value);
            case EnvVar.Choice choice -> Literals.text(value);
            case EnvVar.Secret secret -> Literals.text(value);
            case EnvVar.Address address -> Literals.text(value);
            case EnvVar.Cluster cluster -> Literals.text(value);
        };
    }

    /** {@code 1_048_576} */
    private static String digits(long number) {
        return number < 10_000
                ? String.valueOf(number)
                : String.format(Locale.ROOT, "%,d", number).replace(',', '_');
    }
}
