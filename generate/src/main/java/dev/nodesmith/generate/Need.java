package dev.nodesmith.generate;

import java.util.List;

/**
 * What a team may want of its stack, whatever the answer is. Features say in {@link Feature#merits} how they serve a need, so that
 * one who names needs in place of names can be advised.
 */
public enum Need {
    SPEED(
            "speed",
            "fast, quick, speed, perform, throughput, latency, high load, heavy load, heavy traffic, many requests, requests per second, rps, scal, p95"),
    FAMILIARITY(
            "what everybody knows",
            "familiar, well known, well-known, popular, hire, hiring, junior, beginner, newcomer, learn, mainstream, everybody knows, largest choice"),
    FEW_PARTS(
            "few parts",
            "minimal, lightweight, light-weight, simple, simplicity, small, tiny, few dependencies, little code, microservice"),
    STRUCTURE(
            "one way to build",
            "large team, big team, many teams, several teams, many developers, enterprise, modular, dependency injection, decorator, opinionated, angular"),
    CONFIGURATION("configuration over code", "configuration, declarative, built in, built-in, batteries"),
    TYPED_QUERIES(
            "queries with types", "type-safe, type safe, typesafe, typed quer, autocomplet, completion, schema first"),
    OWN_QUERIES(
            "queries in one's own hand",
            "raw sql, plain sql, own sql, hand-written sql, sql by hand, complex quer, query builder, no orm, without an orm, without orm, reporting quer"),
    NO_SERVER(
            "no database server",
            "no server, without a server, embedded, single file, one file, desktop, offline, prototype, edge device, raspberry, demo"),
    INTEGRITY(
            "data that stays right",
            "transaction, consisten, integrity, money, payment, financ, accounting, bank, exact, constraint, reliab, concurren, many writers"),
    LOG_TARGETS(
            "logs that go to many places",
            "log file, log rotation, rotating log, syslog, several transports, log transport");

    private final String title;
    private final String phrases;

    /** @param phrases separated by commas */
    Need(String title, String phrases) {
        this.title = title;
        this.phrases = phrases;
    }

    /** For people, within a sentence: {@code speed}. */
    public String title() {
        return title;
    }

    /** Lower-case beginnings of the words by which the need is expressed: {@code scal} stands for scale and scalable. */
    public List<String> phrases() {
        return List.of(phrases.split(", ", -1));
    }
}
