import Joi from 'joi';

interface Environment {
<#list v.variables as variable>
  readonly [=variable.name]: [=variable.type];
</#list>
}

const environment = Joi.object<Environment>({
<#list v.variables as variable>
  [=variable.name]: [=variable.schema]<#list v.secrets?filter(s -> s.name == variable.name) as secret>.when('NODE_ENV', {
    is: 'production',
    then: Joi.invalid([=secret.text]),
  })</#list>,
</#list>
});

const options = {
  abortEarly: false,
  allowUnknown: true,
  messages: {
    'any.invalid': 'is that of the example',
    'any.only': 'must be one of {#valids}',
    'any.required': 'is missing',
    'boolean.base': 'must be true or false',
    'number.base': 'must be a whole number',
    'number.integer': 'must be a whole number',
    'number.max': 'must be at most {#limit}',
    'number.min': 'must be at least {#limit}',
  },
} satisfies Joi.ValidationOptions;

export type Config = Readonly<ReturnType<typeof loadConfig>>;

/** Names every variable that is missing or wrong, and none of their values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** An empty variable counts as one that is not set. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env) {
  const set = Object.entries(env).filter(([, value]) => value !== '');
  const result = environment.validate(Object.fromEntries(set), options);
  if (result.error !== undefined) {
    const lines = result.error.details.map(({ path, message }) => `  ${path.join('.')} ${message}`);
    throw new ConfigError(['The environment is not right:', ...lines].join('\n'));
  }
  const values = result.value;
  return {
<#list v.variables as variable>
    [=variable.property]: values.[=variable.name],
</#list>
  };
}

<#if v.readers?seq_contains("whole")>
function whole(min: number, max: number) {
  return Joi.number().integer().min(min).max(max);
}

</#if>
<#if v.readers?seq_contains("flag")>
function flag() {
  return Joi.boolean();
}

</#if>
<#if v.readers?seq_contains("address")>
function address(...schemes: string[]) {
  return Joi.string().custom((text: string, helpers) =>
    URL.canParse(text) && schemes.includes(new URL(text).protocol.replace(':', ''))
      ? text
      : helpers.message({ custom: `must be an address that starts with ${schemes.map((scheme) => `${scheme}:`).join(' or ')}` }),
  );
}

</#if>
<#if v.readers?seq_contains("cluster")>
/** It may name several hosts, separated by commas, of which the first shows the form. */
function cluster(...schemes: string[]) {
  return Joi.string().custom((text: string, helpers) => {
    const first = text.replace(/,.*/, '');
    return URL.canParse(first) && schemes.includes(new URL(first).protocol.replace(':', ''))
      ? text
      : helpers.message({ custom: `must be an address that starts with ${schemes.map((scheme) => `${scheme}:`).join(' or ')}` });
  });
}

</#if>
<#if v.readers?seq_contains("secret")>
function secret(minBytes: number) {
  return Joi.string().min(minBytes, 'utf8').message(`must have at least ${minBytes} bytes`);
}

</#if>
<#if v.readers?seq_contains("list")>
/** Texts with commas between them. */
function list() {
  return Joi.string().custom((text: string) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
}

</#if>
