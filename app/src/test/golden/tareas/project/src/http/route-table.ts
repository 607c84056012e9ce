export interface Route {
  readonly method: string;
  /** Como en el documento OpenAPI: `/v1/books/{id}`. */
  readonly path: string;
}

interface Pattern {
  readonly expression: RegExp;
  readonly methods: Set<string>;
}

/**
 * Todas las rutas que sirve la aplicación. Distingue una ruta que no existe de un método que le
 * falta.
 */
export class RouteTable {
  readonly #patterns = new Map<string, Pattern>();
  readonly #routes: Route[] = [];

  get routes(): readonly Route[] {
    return this.#routes;
  }

  /** @param path con parámetros como `:id` */
  add(method: string, path: string): void {
    let pattern = this.#patterns.get(path);
    if (pattern === undefined) {
      pattern = { expression: expressionOf(path), methods: new Set() };
      this.#patterns.set(path, pattern);
    }
    pattern.methods.add(method);
    this.#routes.push({ method, path: path.replace(/:(\w+)/g, '{$1}') });
  }

  /**
   * Los métodos a los que responde una ruta, en orden alfabético; ninguno cuando no existe esa
   * ruta.
   */
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
