import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { $ref?: string; content?: object }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses?: Readonly<Record<string, { content?: object }>> };
}

const document = JSON.parse(
  readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'),
) as Document;

const ajv = new Ajv2020({ strict: false, validateFormats: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'openapi', ...document });

/** Method and path, as OpenAPI spells them, of everything that the document describes. */
export const documentedRoutes: readonly string[] = Object.entries(document.paths).flatMap(
  ([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
);

/** What is wrong with an answer by the OpenAPI document; undefined when nothing is. */
export function contractBreach(
  method: string,
  url: string,
  status: number,
  contentType: string | null,
  body: unknown,
): string | undefined {
  const found = find(method, url.replace(/\?.*$/, ''));
  if (found === undefined) {
    return undefined;
  }
  const { operation, pointer } = found;
  const response = operation.responses[status];
  if (response === undefined) {
    return `${operation.operationId} does not document ${String(status)}`;
  }
  const { content, at } = resolve(response, `${pointer}/responses/${String(status)}`);
  if (content === undefined) {
    return body === undefined ? undefined : `${operation.operationId} documents no body`;
  }
  const type = contentType?.replace(/;.*$/, '') ?? '';
  if (!(type in content)) {
    return `${operation.operationId} does not document ${type}`;
  }
  const validate = ajv.getSchema(`openapi#${at}/content/${escape(type)}/schema`);
  if (validate === undefined) {
    return `${operation.operationId} has no schema for ${type}`;
  }
  return validate(body) === true
    ? undefined
    : `${operation.operationId} ${String(status)}: ${ajv.errorsText(validate.errors)}`;
}

function find(method: string, path: string) {
  for (const [template, methods] of Object.entries(document.paths)) {
    const operation = methods[method.toLowerCase()];
    if (operation !== undefined && pattern(template).test(path)) {
      return { operation, pointer: `/paths/${escape(template)}/${method.toLowerCase()}` };
    }
  }
  return undefined;
}

function resolve(response: Operation['responses'][string], at: string) {
  const name = response.$ref?.replace('#/components/responses/', '');
  return name === undefined
    ? { content: response.content, at }
    : {
        content: document.components.responses?.[name]?.content,
        at: `/components/responses/${name}`,
      };
}

function pattern(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
}

function escape(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}
