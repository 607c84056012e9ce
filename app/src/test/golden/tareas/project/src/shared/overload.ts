const sampleMs = 250;

/**
 * Avisa cuando el event loop va con retraso. Una respuesta que dice enseguida «inténtelo de nuevo»
 * ayuda entonces a las dos partes más que una que ya nadie espera.
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
