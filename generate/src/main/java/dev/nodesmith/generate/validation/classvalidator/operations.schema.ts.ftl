<#import "property.ftl" as p>
import { randomUUID } from 'node:crypto';
import { IsOptional } from 'class-validator';
import type { JsonValue } from '~json';
import type { Values } from '~rules';
import { [=helpers] } from '~scalars';

<#list classes as class>
<@p.class class />

</#list>
