import fastJsonStringify, { type Schema } from 'fast-json-stringify';

type Serialize = (value: unknown) => string;

/**
 * Writes values as the components of the OpenAPI document describe them. What a component does not
 * name is left out, so a column that nobody thought of cannot leave the service. One function is
 * compiled for each component, however many routes answer with it.
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

  /** The component and all that it refers to: every schema that is handed over costs time. */
  #with(component: string, found: Record<string, Schema> = {}): Record<string, Schema> {
    const schema = this.#schemas[component];
    if (schema === undefined) {
      throw new Error(`The OpenAPI document has no component ${component}`);
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
 * Components refer to each other by name alone. And `anyOf: [X, { type: 'null' }]` becomes X with the
 * keyword `nullable`, for to choose between its parts each value would have to be validated.
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
