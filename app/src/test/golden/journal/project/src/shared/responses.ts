/** What every answer with content looks like when all went well. */
export interface Success<Data, Meta = undefined> {
  readonly success: true;
  readonly data: Data;
  readonly meta?: Meta;
}

export function success<Data, Meta>(data: Data, meta?: Meta): Success<Data, Meta> {
  return { success: true, data, ...(meta !== undefined && { meta }) };
}
