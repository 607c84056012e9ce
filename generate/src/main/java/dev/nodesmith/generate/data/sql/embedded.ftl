<#-- Rows that came as the text of JSON. -->
<#macro readers>
/** Reads an embedded row; undefined where none was asked for. */
export function one<Model>(
  json: string | undefined,
  toModel: (row: never) => Model,
): Model | undefined;
export function one<Model>(
  json: string | null | undefined,
  toModel: (row: never) => Model,
): Model | null | undefined;
export function one<Model>(
  json: string | null | undefined,
  toModel: (row: never) => Model,
): Model | null | undefined {
  return typeof json === 'string' ? toModel(JSON.parse(json) as never) : json;
}

/** Reads embedded rows; undefined where none were asked for. */
export function many<Model>(
  json: string | undefined,
  toModel: (row: never) => Model,
): Model[] | undefined {
  return json === undefined ? undefined : (JSON.parse(json) as never[]).map(toModel);
}
</#macro>
