/** An answer other than the one that was asked for, in the form of RFC 9457. */
export class Refusal extends Error {
  constructor(status, code, pointer) {
    super(code);
    this.status = status;
    this.value = { type: 'about:blank', title: code, status, code, ...(pointer && { errors: [{ pointer }] }) };
  }

  /** What an error means to the client: pg names the rule that a statement broke by its SQLSTATE. */
  static of(error) {
    if (error instanceof Refusal) {
      return error;
    }
    switch (error.code) {
      case '23505':
        return new Refusal(409, 'conflict');
      case '23503':
      case '23514':
        return new Refusal(422, 'invalid');
      default:
        process.stderr.write(`${error.stack}\n`);
        return new Refusal(500, 'internal');
    }
  }
}

export function unprocessable(pointer) {
  return new Refusal(422, 'invalid', pointer);
}
