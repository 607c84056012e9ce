package dev.nodesmith.generate.http;

/**
 * How the handlers of a framework name the parts of a request: {@code request.params} in Express, {@code ctx.params} in Koa.
 *
 * @param headers whose property {@code if-match} is read
 * @param caller who sends the request
 */
public record RequestWords(String params, String query, String body, String headers, String caller) {}
