/** All routes that the app serves. It tells a path that does not exist from a method that it lacks. */
export class RouteTable {
  #patterns = new Map();
  #routes = [];

  get routes() {
    return this.#routes;
  }

  /**
   * @param {string} method
   * @param {string} path with parameters as `:id`
   */
  add(method, path) {
    let pattern = this.#patterns.get(path);
    if (pattern === undefined) {
      pattern = { expression: expressionOf(path), methods: new Set() };
      this.#patterns.set(path, pattern);
    }
    pattern.methods.add(method);
    this.#routes.push({ method, path: path.replace(/:(\w+)/g, '{$1}') });
  }

  /**
   * The methods that a path answers to, in the order of the alphabet; none when there is no such path.
   *
   * @param {string} path
   * @returns {string[]}
   */
  methodsOf(path) {
    const methods = new Set();
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

function expressionOf(path) {
  const segments = path.split('/').map((segment) => {
    return segment.startsWith(':') ? '[^/]+' : segment.replace(/[^\w-]/g, String.raw`\$&`);
  });
  return new RegExp(`^${segments.join('/')}$`);
}
