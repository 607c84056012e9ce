package dev.nodesmith.generate.http.nest;

import dev.nodesmith.generate.docs.Decision;
import java.util.List;

/** What a person who knows Nest would ask about. */
final class NestDecisions {

    static final List<Decision> ALL = List.of(
            new Decision(
                    "services-without-decorators",
                    "Services know nothing of Nest",
                    "A service that carries `@Injectable()` can be made by Nest only, and is tested and moved with it.",
                    "Services and repositories are plain classes, made once in the container. Each module provides its"
                            + " service under its class by a factory, and constructors name what they take with"
                            + " `@Inject()`.",
                    List.of(
                            "Tests and scripts make services without Nest.",
                            "`emitDecoratorMetadata` is not needed, so every TypeScript tool can build the project.",
                            "A dependency that Nest should know has to be provided in its module.")),
            new Decision(
                    "body-after-guards",
                    "A body is read after the guards",
                    "Fastify reads a body before Nest asks its guards, so anybody could make the server read and parse"
                            + " what they may not send.",
                    "Fastify leaves bodies alone. `JsonBodyInterceptor` reads them, on the routes that take one, as"
                            + " Nest's own interceptors read uploads.",
                    List.of(
                            "A request without a valid token is refused whatever its body is.",
                            "A route that takes a body has to name the interceptor.")),
            new Decision(
                    "swagger-ui-without-nestjs-swagger",
                    "Swagger UI without @nestjs/swagger",
                    "`@nestjs/swagger` works a document out of decorated classes when the process starts. Here the"
                            + " document is there before the code, and the code is held to it.",
                    "`openapi.json` is served as it is, with Swagger UI under `/docs`. `SwaggerModule.setup` could show the"
                            + " same file, but would keep it in memory as an object and write its own page around it,"
                            + " with scripts in it that the content security policy forbids.",
                    List.of(
                            "What is served is what the tests hold the routes to, byte for byte.",
                            "Decorators such as `@ApiProperty()` have no effect.")));

    private NestDecisions() {}
}
