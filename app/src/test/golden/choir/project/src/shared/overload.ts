const sampleMs = 250;

/**
 * Tells when the event loop is late. An answer that says "try again" at once then helps both sides
 * more than one that nobody waits for any longer.
 */
export class Overload {
  readonly #maxDelayMs: number;
  readonly #timer: NodeJS.Timeout;
  #due = performance.now() + sampleMs;
  #overloaded = false;

  constructor(maxDelayMs: number) {
    this.#maxDelayMs = maxDelayMs;
    this.#timer = setInterval(() => {
      this.#sample();
    }, sampleMs).unref();
  }

  get overloaded(): boolean {
    return this.#overloaded;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #sample(): void {
    const now = performance.now();
    this.#overloaded = now - this.#due > this.#maxDelayMs;
    this.#due = now + sampleMs;
  }
}
