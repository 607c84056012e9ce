import { applyDecorators } from '@nestjs/common';
import { plainToInstance, Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, Min, MinLength, ValidateBy, validateSync } from 'class-validator';
import type { ValidationArguments } from 'class-validator';

class Environment {
<#list v.variables as variable>
<#if variable.absent()>
  @IsOptional()
</#if>
<#list v.secrets?filter(s -> s.name == variable.name) as secret>
  @NotInProduction([=secret.text])
</#list>
<#list variable.read?split("\n@") as decorator>
  @[=decorator?cap_first]
</#list>
<#if variable.fallback.isPresent()>
  readonly [=variable.name]: [=variable.type] = [=variable.fallback.get()];
<#else>
  declare readonly [=variable.name]<#if variable.absent()>?</#if>: [=variable.type?remove_ending(" | undefined")];
</#if>

</#list>
}

export type Config = Readonly<ReturnType<typeof loadConfig>>;

/** Names every variable that is missing or wrong, and none of their values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** An empty variable counts as one that is not set. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env) {
  const set = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
  const values = plainToInstance(Environment, Object.fromEntries(set));
  const errors = validateSync(values, { stopAtFirstError: true });
  if (errors.length > 0) {
    const lines = errors.map(({ property, value, constraints = {} }) => {
      const problem = value === undefined ? 'is missing' : Object.values(constraints).join(', ');
      return `  ${property} ${problem}`;
    });
    throw new ConfigError(['The environment is not right:', ...lines].join('\n'));
  }
  return {
<#list v.variables as variable>
    [=variable.property]: values.[=variable.name],
</#list>
  };
}

interface Given {
  readonly value: unknown;
}

<#assign reads = v.variables?map(variable -> variable.read)?join(" ")>
<#if reads?contains("OneOf(")>
function OneOf(values: readonly string[]): PropertyDecorator {
  return IsIn(values, { message: `must be one of ${values.join(', ')}` });
}

</#if>
<#if v.readers?seq_contains("whole")>
function Whole(min: number, max: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: Given) =>
      typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
    ),
    IsInt({ message: 'must be a whole number' }),
    Min(min, { message: `must be at least ${min}` }),
    Max(max, { message: `must be at most ${max}` }),
  );
}

</#if>
<#if v.readers?seq_contains("flag")>
function Flag(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: Given) => (value === 'true' ? true : value === 'false' ? false : value)),
    IsBoolean({ message: 'must be true or false' }),
  );
}

</#if>
<#if v.readers?seq_contains("address")>
function Address(...schemes: string[]): PropertyDecorator {
  return Rule(
    'isAddress',
    (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.replace(':', '')),
    `must be an address that starts with ${schemes.map((scheme) => `${scheme}:`).join(' or ')}`,
  );
}

</#if>
<#if v.readers?seq_contains("cluster")>
/** It may name several hosts, separated by commas, of which the first shows the form. */
function Cluster(...schemes: string[]): PropertyDecorator {
  return Rule(
    'isCluster',
    (text) => {
      const first = text.replace(/,.*/, '');
      return URL.canParse(first) && schemes.includes(new URL(first).protocol.replace(':', ''));
    },
    `must be an address that starts with ${schemes.map((scheme) => `${scheme}:`).join(' or ')}`,
  );
}

</#if>
<#if v.readers?seq_contains("secret")>
function Secret(minBytes: number): PropertyDecorator {
  return Rule(
    'isLongEnough',
    (text) => Buffer.byteLength(text) >= minBytes,
    `must have at least ${minBytes} bytes`,
  );
}

</#if>
<#if v.secrets?has_content>
function NotInProduction(example: string): PropertyDecorator {
  return Rule(
    'isNotTheExample',
    (text, args) => text !== example || (args?.object as Environment).NODE_ENV !== 'production',
    'is that of the example',
  );
}

</#if>
<#if v.readers?seq_contains("list")>
/** Texts with commas between them. */
function List(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: Given) =>
      String(value)
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    ),
    IsString({ each: true }),
  );
}

</#if>
<#if v.secrets?has_content || v.readers?seq_contains("address") || v.readers?seq_contains("cluster") || v.readers?seq_contains("secret")>
function Rule(
  name: string,
  holds: (text: string, args?: ValidationArguments) => boolean,
  message: string,
): PropertyDecorator {
  const validate = (value: unknown, args?: ValidationArguments) =>
    typeof value === 'string' && holds(value, args);
  return ValidateBy({ name, validator: { validate } }, { message });
}
</#if>
