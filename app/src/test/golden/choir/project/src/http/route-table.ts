export interface Route {
  readonly method: string;
  /** As in the OpenAPI document: `/v1/books/{id}`. */
  readonly path: string;
}

interface Pattern {
  readonly expression: RegExp;
  readonly methods: Set<string>;
}

/** All routes that the app serves. It tells a path that does not exist from a method that it lacks. */
export class RouteTable {
  readonly #patterns = new Map<string, Pattern>();
  readonly #routes: Route[] = [];

  get routes(): readonly Route[] {
    return this.#routes;
  }

  /** @param path with parameters as `:id` */
  add(method: string, path: string): void {
    let pattern = this.#patterns.get(path);
    if (pattern === undefined) {
      pattern = { expression: expressionOf(path), methods: new Set() };
      this.#patterns.set(path, pattern);
    }
    pattern.methods.add(method);
    this.#routes.push({ method, path: path.replace(/:(\w+)/g, '{$1}') });
  }

  /** The methods that a path answers to, in the order of the alphabet; none when there is no such path. */
  methodsOf(path: string): string[] {
    const methods = new Set<string>();
    for (const pattern of this.#patterns.values()) {
      if (pattern.expression.test(path)) {
        for (const method of pattern.methods) {
          methods.add(method);
        }
      }
    }
    if (methods.size > 0) {
      methods.add('OPTIONS');
    }
    if (methods.has('GET')) {
      methods.add('HEAD');
    }
    return [...methods].sort();
  }
}

function expressionOf(path: string): RegExp {
  const segments = path.split('/').map((segment) => {
    return segment.startsWith(':') ? '[^/]+' : segment.replace(/[^\w-]/g, String.raw`\$&`);
  });
  return new RegExp(`^${segments.join('/')}$`);
}
