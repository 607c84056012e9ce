package dev.nodesmith.generate.test;

/**
 * What a test calls its tools, which differ by the runner; templates read it as {@code tests}.
 *
 * @param module where {@code describe}, {@code it} and {@code expect} come from
 * @param mocks object with {@code fn}, {@code spyOn}, {@code restoreAllMocks} and the fake timers; exported by {@code module}
 * @param eventually function that calls another until it does not throw, for a second or the milliseconds that follow it
 */
public record TestWords(String module, String mocks, String eventually) {}
