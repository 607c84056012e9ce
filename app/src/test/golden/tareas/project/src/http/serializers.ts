import fastJsonStringify, { type Schema } from 'fast-json-stringify';

type Serialize = (value: unknown) => string;

/**
 * Escribe los valores tal como los describen los componentes del documento OpenAPI. Lo que un
 * componente no nombra se omite, así que una columna en la que nadie ha pensado no puede salir del
 * servicio. Se compila una función por componente, por muchas rutas que respondan con él.
 */
export class Serializers {
  readonly #schemas: Readonly<Record<string, Schema>>;
  readonly #compiled = new Map<string, Serialize>();

  constructor(openApiDocument: string) {
    const { components } = JSON.parse(openApiDocument, forSerializer) as ComponentsOnly;
    this.#schemas = components.schemas;
  }

  of(component: string): Serialize {
    let serialize = this.#compiled.get(component);
    if (serialize === undefined) {
      serialize = fastJsonStringify({ $ref: `${component}#` }, { schema: this.#with(component) });
      this.#compiled.set(component, serialize);
    }
    return serialize;
  }

  /**
   * El componente y todo aquello a lo que se refiere: cada esquema que se entrega cuesta tiempo.
   */
  #with(component: string, found: Record<string, Schema> = {}): Record<string, Schema> {
    const schema = this.#schemas[component];
    if (schema === undefined) {
      throw new Error(`El documento OpenAPI no tiene ningún componente ${component}`);
    }
    found[component] = schema;
    for (const [, reference = ''] of JSON.stringify(schema).matchAll(/"\$ref":"([^"#]+)#"/g)) {
      if (!(reference in found)) {
        this.#with(reference, found);
      }
    }
    return found;
  }
}

interface ComponentsOnly {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/**
 * Los componentes se refieren unos a otros solo por el nombre. Y `anyOf: [X, { type: 'null' }]` se
 * convierte en X con la palabra clave `nullable`, porque para elegir entre sus partes habría que
 * validar cada valor.
 */
function forSerializer(key: string, value: unknown): unknown {
  if (key === '$ref' && typeof value === 'string') {
    return `${value.slice(value.lastIndexOf('/') + 1)}#`;
  }
  const [first, second, ...others] = alternatives(value);
  return first !== undefined && second?.type === 'null' && others.length === 0
    ? { ...first, nullable: true }
    : value;
}

interface Alternative {
  readonly type?: unknown;
}

function alternatives(schema: unknown): readonly Alternative[] {
  if (typeof schema !== 'object' || schema === null || !('anyOf' in schema)) {
    return [];
  }
  const { anyOf } = schema;
  return Array.isArray(anyOf) ? (anyOf as readonly Alternative[]) : [];
}
