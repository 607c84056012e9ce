package dev.nodesmith.generate.http.nest;

import dev.nodesmith.generate.http.Answer;
import dev.nodesmith.generate.http.Argument;
import dev.nodesmith.generate.http.RouteView;
import dev.nodesmith.generate.http.RoutesView;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.validation.InputNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A route as a method of a controller. {@code PATCH /v1/books/{id}} is
 *
 * <pre>
 * {@literal @}Patch(':id')
 * {@literal @}UseGuards(AccessGuard(bookAccess.update))
 * {@literal @}UseInterceptors(JsonBodyInterceptor, AnswerInterceptor('Book'))
 * async update(
 *   {@literal @}Body(new SchemaPipe(updateBook)) input: Output&lt;typeof updateBook&gt;,
 *   {@literal @}Param(new SchemaPipe(bookParams)) { id }: Output&lt;typeof bookParams&gt;,
 *   {@literal @}Headers('if-match') ifMatch: string | undefined,
 *   {@literal @}CurrentCaller() caller: Caller | undefined,
 * ): Promise&lt;Result&gt; {
 *   return changed(await this.#books.update(id, input, expectedVersion(ifMatch), caller));
 * }
 * </pre>
 *
 * @param name of the method
 * @param returned type of what it promises
 * @param statement its body
 */
public record NestRoute(
        List<String> decorators, String name, List<String> parameters, String returned, String statement) {

    /** @param path of the controller below the base path */
    static NestRoute of(RoutesView module, RouteView route, String path, InputNames names) {
        String call = "await this.#" + module.service() + "." + route.call() + "("
                + String.join(", ", route.values(NestRoute::value, names::together)) + ")";
        boolean empty = route.answer() == Answer.NOTHING;
        return new NestRoute(
                decorators(route, path),
                route.call(),
                parameters(route, names),
                empty ? "void" : "Result",
                (empty ? call : "return " + result(module, route, call)) + ";");
    }

    private static List<String> decorators(RouteView route, String path) {
        List<String> decorators = new ArrayList<>();
        decorators.add(NestController.decorator(
                Naming.pascal(route.method()), route.path().substring(path.length())));
        if (route.answer() == Answer.NOTHING) {
            decorators.add("@HttpCode(204)");
        }
        route.guard().ifPresent(rule -> decorators.add("@UseGuards(AccessGuard(" + rule + "))"));
        List<String> interceptors = interceptors(route);
        if (!interceptors.isEmpty()) {
            decorators.add("@UseInterceptors(" + String.join(", ", interceptors) + ")");
        }
        return List.copyOf(decorators);
    }

    /** From the outside in: what is answered once needs the body, and keeps the answer as it was written. */
    private static List<String> interceptors(RouteView route) {
        List<String> interceptors = new ArrayList<>();
        route.body().ifPresent(schema -> interceptors.add("JsonBodyInterceptor"));
        if (route.repeatable()) {
            interceptors.add("IdempotencyInterceptor");
        }
        String writer = route.read() ? "ReadInterceptor" : "AnswerInterceptor";
        route.component().ifPresent(component -> interceptors.add(writer + "('" + component + "')"));
        return List.copyOf(interceptors);
    }

    /**
     * The keys of the path after body and query: Nest asks the decorators of a method's parameters from last to first, and the
     * path is to be checked before the rest.
     */
    private static List<String> parameters(RouteView route, InputNames names) {
        return Stream.of(Argument.QUERY, Argument.BODY, Argument.KEY, Argument.PATH, Argument.VERSION, Argument.CALLER)
                .filter(route::takes)
                .map(argument -> parameter(route, argument, names))
                .toList();
    }

    private static String parameter(RouteView route, Argument argument, InputNames names) {
        return switch (argument) {
            case KEY -> {
                String schema = route.params().orElseThrow();
                yield "@Param(" + names.check(schema, "path") + ") { id }: " + names.type(schema);
            }
            case PATH -> {
                String schema = route.params().orElseThrow();
                yield "@Param(" + names.check(schema, "path") + ") params: " + names.type(schema);
            }
            case QUERY -> {
                String schema = route.query().orElseThrow();
                yield "@Query(" + names.check(schema, "query") + ") query: " + names.type(schema);
            }
            case BODY -> {
                String schema = route.body().orElseThrow();
                yield "@Body(" + names.check(schema, "body") + ") input: " + names.type(schema);
            }
            case VERSION -> "@Headers('if-match') ifMatch: string | undefined";
            case CALLER -> "@CurrentCaller() caller: Caller | undefined";
        };
    }

    private static String value(Argument argument) {
        return switch (argument) {
            case KEY -> "id";
            case PATH -> "params";
            case QUERY -> "query";
            case BODY -> "input";
            case VERSION -> "expectedVersion(ifMatch)";
            case CALLER -> "caller";
        };
    }

    private static String result(RoutesView module, RouteView route, String value) {
        return switch (route.answer()) {
            case PAGE -> "listed(" + value + ")";
            case ROW -> "found(" + value + ", query)";
            case CREATED -> "created('" + module.list() + "', " + value + ")";
            case CHANGED -> "changed(" + value + ")";
            case VALUE -> route.status() == 200 ? "ok(" + value + ")" : "ok(" + value + ", " + route.status() + ")";
            case NOTHING -> value;
        };
    }
}
