import type { Scope } from '~access-rules';
import type { Page } from '~pagination';
import type { VersionCondition, WriteConditions } from '~write-conditions';
import type {
  [=r.names.type],
  [=r.names.type]Changes,
  [=r.names.type]View,
  List[=r.names.types],
  New[=r.names.type],
  Read[=r.names.type],
<#list reports as report>
  [=report.type]Row,
</#list>
} from '~model:[=r.entity.name]';

/**
 * Where [=r.names.pluralWords] are kept.<#if r.softDelete()> Deleted ones are as if they were not there.</#if> Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface [=r.names.type]Repository {
  list(query: List[=r.names.types][=s.scopeParameter]): Promise<Page<[=r.names.type]View>>;

  read(id: [=r.key.tsType], view: Read[=r.names.type][=s.scopeParameter]): Promise<[=r.names.type]View | undefined>;

  find(id: [=r.key.tsType][=s.scopeParameter]): Promise<[=r.names.type] | undefined>;

<#if !account>
  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create([=r.names.variable]: New[=r.names.type]): Promise<[=r.names.type]>;

</#if>
  /** Throws <#if account>ConflictError on a value that has to be unique<#else>as `create` does</#if>, NotFoundError<#if r.versioned()>, or StaleVersionError</#if>. */
  update(id: [=r.key.tsType], changes: [=r.names.type]Changes[=s.conditionsParameter]): Promise<[=r.names.type]>;

  /** Throws NotFoundError<#if r.versioned()>, StaleVersionError</#if>, or ConflictError while something needs the [=r.names.words]. */
  delete(id: [=r.key.tsType][=s.conditionsParameter]): Promise<void>;
<#if r.softDelete()>

  /** Throws NotFoundError unless the [=r.names.words] is deleted, or ConflictError when it would not be unique. */
  restore(id: [=r.key.tsType][=s.conditionsParameter]): Promise<[=r.names.type]>;
</#if>
<#list reports as report>

  /** The lines of `GET [=plan.basePath][=report.path]`<#if s.scope?has_content>, over the [=r.names.pluralWords] of the scope</#if>. */
  [=report.function]([=s.onlyScopeParameter()]): Promise<[=report.type]Row[]>;
</#list>
}
