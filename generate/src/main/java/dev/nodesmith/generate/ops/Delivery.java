package dev.nodesmith.generate.ops;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What image, compose file and workflow say.
 *
 * @param name of the image
 * @param build how sources become what runs; empty where they are what runs
 * @param server entry point as Node runs it, {@code dist/server.js}
 * @param migrate migration command, likewise
 * @param folders folders besides what is built that the image needs
 * @param files the same for files
 * @param installFolders folders that {@code npm ci} reads
 * @param installFiles the same for files
 * @param variables environment of the backend in the compose network
 * @param secrets variables without a default that only whoever runs it knows
 * @param tested services that the workflow starts, with their variables at {@code 127.0.0.1}
 */
public record Delivery(
        String name,
        Optional<Build> build,
        String server,
        Optional<String> migrate,
        List<String> folders,
        List<String> files,
        List<String> installFolders,
        List<String> installFiles,
        List<String> unusedPackages,
        Map<String, String> variables,
        List<String> secrets,
        List<BackingService> services,
        List<AppVolume> volumes,
        List<BackingService> tested,
        Map<String, String> testVariables) {

    private static final String HOST = "{host}";

    /** Names of the volumes that the compose file declares. */
    public List<String> named() {
        return Stream.concat(
                        volumes.stream().map(AppVolume::name),
                        services.stream().filter(s -> s.data().isPresent()).map(BackingService::name))
                .toList();
    }

    static Delivery of(Generation generation, Contributions out) {
        Language language = generation.language();
        List<BackingService> services = out.items(OpsSlots.SERVICES);
        List<AppVolume> volumes = out.items(OpsSlots.VOLUMES);
        List<String> runtime =
                out.items(OpsSlots.RUNTIME_FILES).stream().distinct().sorted().toList();
        List<String> installed =
                out.items(OpsSlots.INSTALL_FILES).stream().distinct().sorted().toList();
        Map<String, String> variables = new TreeMap<>();
        services.forEach(s ->
                s.variables().forEach((name, value) -> variables.put(name, value.replace(HOST, s.name()))));
        volumes.forEach(v -> variables.putAll(v.variables()));
        List<BackingService> tested =
                services.stream().filter(s -> !s.testVariables().isEmpty()).toList();
        return new Delivery(
                generation.project().name(),
                out.items(OpsSlots.BUILD).stream().findFirst(),
                language.built(out.pathOf(Role.of("server"))),
                out.findPath(Role.of("migrate")).map(language::built),
                folders(runtime),
                files(runtime),
                folders(installed),
                files(installed),
                out.items(OpsSlots.UNUSED_PACKAGES).stream().distinct().sorted().toList(),
                Yaml.scalars(variables),
                secrets(out.items(Slots.ENV), variables),
                services.stream().map(Delivery::printable).toList(),
                volumes,
                tested.stream().map(Delivery::printable).toList(),
                Yaml.scalars(atHome(tested)));
    }

    private static List<String> folders(List<String> paths) {
        return paths.stream()
                .filter(p -> p.endsWith("/"))
                .map(p -> p.substring(0, p.length() - 1))
                .toList();
    }

    private static List<String> files(List<String> paths) {
        return paths.stream().filter(p -> !p.endsWith("/")).toList();
    }

    private static BackingService printable(BackingService service) {
        return new BackingService(
                service.name(),
                service.image(),
                service.port(),
                Yaml.scalars(service.environment()),
                service.health(),
                service.data(),
                service.variables(),
                service.testVariables());
    }

    /** The health command as an item of a flow sequence. */
    public String health(BackingService service) {
        return Yaml.quoted(service.health());
    }

    private static List<String> secrets(List<EnvVar> all, Map<String, String> known) {
        return all.stream()
                .filter(v -> v.presence() == EnvVar.Presence.REQUIRED)
                .map(EnvVar::name)
                .filter(name -> !known.containsKey(name))
                .toList();
    }

    /** The variables of backend and tests when the services listen on this machine. */
    private static Map<String, String> atHome(List<BackingService> tested) {
        Map<String, String> variables = new TreeMap<>();
        List<Map<String, String>> all = new ArrayList<>();
        tested.forEach(s -> {
            all.add(s.variables());
            all.add(s.testVariables());
        });
        all.forEach(some -> some.forEach((name, value) -> variables.put(name, value.replace(HOST, "127.0.0.1"))));
        return variables;
    }
}
