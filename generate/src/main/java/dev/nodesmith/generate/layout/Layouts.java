package dev.nodesmith.generate.layout;

import java.util.EnumMap;
import java.util.Map;

/** The layouts to choose from. */
public final class Layouts {

    /** Everything of a resource in one folder: the default. */
    public static final Layout BY_FEATURE = new Layout("feature", byFeature());

    /** The {@code backend} profile: one folder a layer, Express style. */
    public static final Layout BACKEND = new Layout(
            "backend",
            layered(Map.of(
                    Place.SHARED, "src/lib/{stem}.ts",
                    Place.MIDDLEWARE, "src/middlewares/{stem}.ts",
                    Place.ROUTES, "src/routes/{stem}.routes.ts",
                    Place.SERVICE, "src/services/{stem}.service.ts",
                    Place.PART, "src/services/{group}/{stem}.ts",
                    Place.SCHEMA, "src/schemas/{stem}.schema.ts",
                    Place.STORE, "src/repositories/{stem}.ts",
                    Place.PORT, "src/repositories/ports/{stem}.repository.ts",
                    Place.TYPES, "src/types/{stem}.ts",
                    Place.ACCESS, "src/policies/{stem}.access.ts")));

    /** The {@code developer} profile. */
    public static final Layout DEVELOPER = new Layout(
            "developer",
            layered(Map.of(
                    Place.SHARED, "src/utils/{stem}.ts",
                    Place.MIDDLEWARE, "src/middleware/{stem}.ts",
                    Place.ROUTES, "src/controllers/{stem}.controller.ts",
                    Place.SERVICE, "src/services/{stem}.service.ts",
                    Place.PART, "src/services/{group}/{stem}.ts",
                    Place.SCHEMA, "src/types/{stem}.schema.ts",
                    Place.STORE, "src/repositories/{stem}.ts",
                    Place.PORT, "src/types/{stem}.repository.ts",
                    Place.TYPES, "src/types/{stem}.ts",
                    Place.ACCESS, "src/services/access/{stem}.access.ts")));

    /** The {@code architect} profile: routes name the handlers of controllers. */
    public static final Layout ARCHITECT = new Layout(
            "architect",
            layered(Map.ofEntries(
                    Map.entry(Place.SHARED, "src/utils/{stem}.ts"),
                    Map.entry(Place.MIDDLEWARE, "src/middlewares/{stem}.ts"),
                    Map.entry(Place.ROUTES, "src/routes/{stem}.routes.ts"),
                    Map.entry(Place.HANDLER, "src/controllers/{stem}.controller.ts"),
                    Map.entry(Place.SERVICE, "src/services/{stem}.service.ts"),
                    Map.entry(Place.PART, "src/services/{group}/{stem}.ts"),
                    Map.entry(Place.SCHEMA, "src/validators/{stem}.validator.ts"),
                    Map.entry(Place.ACCESS, "src/validators/{stem}.access.ts"),
                    Map.entry(Place.TYPES, "src/models/{stem}.ts"),
                    Map.entry(Place.PORT, "src/models/ports/{stem}.repository.ts"),
                    Map.entry(Place.STORE, "src/models/{stem}.ts"),
                    Map.entry(Place.SEED, "src/seeders/{stem}.ts"))));

    /** The {@code engineer} profile: dependencies point inwards, from HTTP and database to the domain. */
    public static final Layout CLEAN = new Layout(
            "clean",
            layered(Map.ofEntries(
                    Map.entry(Place.SHARED, "src/shared/{stem}.ts"),
                    Map.entry(Place.TYPES, "src/domain/{group}/{stem}.ts"),
                    Map.entry(Place.ACCESS, "src/domain/{group}/{stem}.access.ts"),
                    Map.entry(Place.STORAGE, "src/domain/{stem}.ts"),
                    Map.entry(Place.PORT, "src/domain/{group}/{stem}.repository.ts"),
                    Map.entry(Place.SERVICE, "src/application/{group}/{stem}.service.ts"),
                    Map.entry(Place.PART, "src/application/{group}/{stem}.ts"),
                    Map.entry(Place.OPERATION, "src/application/operations/{stem}.ts"),
                    Map.entry(Place.SCHEMA, "src/application/{group}/{stem}.schema.ts"),
                    Map.entry(Place.STORE, "src/infrastructure/repositories/{stem}.ts"),
                    Map.entry(Place.DATABASE, "src/infrastructure/database/{stem}.ts"),
                    Map.entry(Place.SEED, "src/infrastructure/database/seeds/{stem}.ts"),
                    Map.entry(Place.MIDDLEWARE, "src/http/middleware/{stem}.ts"),
                    Map.entry(Place.ROUTES, "src/http/routes/{stem}.routes.ts"),
                    Map.entry(Place.CONTROLLER, "src/http/controllers/{stem}.controller.ts"),
                    Map.entry(Place.MODULE, "src/http/modules/{stem}.module.ts"))));

    private Layouts() {}

    private static Map<Place, String> byFeature() {
        Map<Place, String> patterns = common();
        patterns.put(Place.CONFIG, "src/{stem}.ts");
        patterns.put(Place.SHARED, "src/shared/{stem}.ts");
        patterns.put(Place.MIDDLEWARE, "src/http/{stem}.ts");
        patterns.put(Place.TYPES, "src/modules/{group}/{stem}.ts");
        patterns.put(Place.SCHEMA, "src/modules/{group}/{stem}.schema.ts");
        patterns.put(Place.ACCESS, "src/modules/{group}/{stem}.access.ts");
        patterns.put(Place.PORT, "src/modules/{group}/{stem}.repository.ts");
        patterns.put(Place.STORE, "src/modules/{group}/{stem}.ts");
        patterns.put(Place.SERVICE, "src/modules/{group}/{stem}.service.ts");
        patterns.put(Place.ROUTES, "src/modules/{group}/{stem}.routes.ts");
        patterns.put(Place.CONTROLLER, "src/modules/{group}/{stem}.controller.ts");
        patterns.put(Place.MODULE, "src/modules/{group}/{stem}.module.ts");
        patterns.put(Place.OPERATION, "src/modules/{group}/operations/{stem}.ts");
        patterns.put(Place.PART, "src/modules/{group}/{stem}.ts");
        return patterns;
    }

    private static Map<Place, String> layered(Map<Place, String> own) {
        Map<Place, String> patterns = common();
        patterns.put(Place.CONFIG, "src/config/{stem}.ts");
        patterns.put(Place.CONTROLLER, "src/controllers/{stem}.controller.ts");
        patterns.put(Place.MODULE, "src/modules/{stem}.module.ts");
        patterns.put(Place.OPERATION, "src/services/operations/{stem}.ts");
        patterns.putAll(own);
        return patterns;
    }

    private static Map<Place, String> common() {
        Map<Place, String> patterns = new EnumMap<>(Place.class);
        patterns.put(Place.ENTRY, "src/{stem}.ts");
        patterns.put(Place.DATABASE, "src/database/{stem}.ts");
        patterns.put(Place.SEED, "src/database/seeds/{stem}.ts");
        patterns.put(Place.STORAGE, "src/database/{stem}.ts");
        patterns.put(Place.UNIT_TEST, "test/unit/{stem}.test.ts");
        patterns.put(Place.INTEGRATION_TEST, "test/integration/{stem}.test.ts");
        patterns.put(Place.E2E_TEST, "test/e2e/{stem}.test.ts");
        patterns.put(Place.TEST_SUPPORT, "test/support/{stem}.ts");
        patterns.put(Place.SCRIPT, "scripts/{stem}.ts");
        patterns.put(Place.ROOT, "{stem}.ts");
        patterns.put(Place.FILE, "{stem}");
        return patterns;
    }
}
