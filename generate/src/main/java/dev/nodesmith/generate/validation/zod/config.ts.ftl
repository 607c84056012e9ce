import { z } from 'zod';

const environment = z.object({
<#list v.variables as variable>
  [=variable.name]: [=variable.schema],
</#list>
})<#if v.secrets?has_content>.superRefine((values, context) => {
<#list v.secrets as secret>
  if (values.NODE_ENV === 'production' && values.[=secret.name] === [=secret.text]) {
    context.addIssue({ code: 'custom', path: ['[=secret.name]'], message: 'is that of the example' });
  }
</#list>
})</#if>;

export type Config = Readonly<ReturnType<typeof loadConfig>>;

/** Names every variable that is missing or wrong, and none of their values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** An empty variable counts as one that is not set. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env) {
  const set = Object.entries(env).filter(([, value]) => value !== '');
  const result = environment.safeParse(Object.fromEntries(set), { error: missing });
  if (!result.success) {
    const lines = result.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
    throw new ConfigError(['The environment is not right:', ...lines].join('\n'));
  }
  const values = result.data;
  return {
<#list v.variables as variable>
    [=variable.property]: values.[=variable.name],
</#list>
  };
}

function missing(issue: { readonly input?: unknown }): string | undefined {
  return issue.input === undefined ? 'is missing' : undefined;
}

<#if v.readers?seq_contains("whole")>
function whole(min: number, max: number) {
  return z
    .string()
    .regex(/^\d+$/, { abort: true, error: 'must be a whole number' })
    .transform(Number)
    .pipe(z.number().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`));
}

</#if>
<#if v.readers?seq_contains("flag")>
function flag() {
  return z.enum(['true', 'false'], 'must be true or false').transform((text) => text === 'true');
}

</#if>
<#if v.readers?seq_contains("address")>
function address(...schemes: string[]) {
  return z
    .string()
    .refine(
      (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.replace(':', '')),
      `must be an address that starts with ${schemes.map((scheme) => `${scheme}:`).join(' or ')}`,
    );
}

</#if>
<#if v.readers?seq_contains("cluster")>
/** It may name several hosts, separated by commas, of which the first shows the form. */
function cluster(...schemes: string[]) {
  return z.string().refine((text) => {
    const first = text.replace(/,.*/, '');
    return URL.canParse(first) && schemes.includes(new URL(first).protocol.replace(':', ''));
  }, `must be an address that starts with ${schemes.map((scheme) => `${scheme}:`).join(' or ')}`);
}

</#if>
<#if v.readers?seq_contains("secret")>
function secret(minBytes: number) {
  return z
    .string()
    .refine((text) => Buffer.byteLength(text) >= minBytes, `must have at least ${minBytes} bytes`);
}

</#if>
<#if v.readers?seq_contains("list")>
/** Texts with commas between them. */
function list() {
  return z.string().transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
}

</#if>
