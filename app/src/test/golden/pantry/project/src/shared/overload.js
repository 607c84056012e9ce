const sampleMs = 250;

/**
 * Tells when the event loop is late. An answer that says "try again" at once then helps both sides
 * more than one that nobody waits for any longer.
 */
export class Overload {
  #maxDelayMs;
  #timer;
  #due = performance.now() + sampleMs;
  #overloaded = false;

  /** @param {number} maxDelayMs */
  constructor(maxDelayMs) {
    this.#maxDelayMs = maxDelayMs;
    this.#timer = setInterval(() => {
      this.#sample();
    }, sampleMs).unref();
  }

  get overloaded() {
    return this.#overloaded;
  }

  close() {
    clearInterval(this.#timer);
  }

  #sample() {
    const now = performance.now();
    this.#overloaded = now - this.#due > this.#maxDelayMs;
    this.#due = now + sampleMs;
  }
}
