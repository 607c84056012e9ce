export function send(ctx, { status, headers, value }, serialize) {
  sendAnswer(ctx, { status, headers, body: serialize(value) });
}

/** Sends JSON that has been written already. */
export function sendAnswer(ctx, { status, headers, body }) {
  ctx.status = status;
  ctx.set(headers);
  ctx.type = 'json';
  ctx.body = body;
}
