/** What went wrong with one value of a request. */
export interface FieldError {
  readonly in: 'body' | 'query' | 'path' | 'header';
  /** JSON pointer to the value, such as `/price`; for the other parts a slash and the name. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/**
 * An error that a client may read: message and code go into the answer as they are. Everything else
 * that is thrown is a fault of ours and is answered as such, without detail.
 */
export class AppError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export class BadRequestError extends AppError {
  constructor(message: string, code = 'bad_request') {
    super(400, code, message);
  }
}

/** The request can be read but breaks a rule; `details` names every value that does. */
export class ValidationError extends AppError {
  readonly details: readonly FieldError[];

  constructor(
    details: readonly FieldError[],
    message = 'Some values of the request are not valid.',
  ) {
    super(400, 'validation_failed', message);
    this.details = details;
  }
}

export class NotFoundError extends AppError {
  constructor(message = 'There is nothing here.') {
    super(404, 'not_found', message);
  }
}

export class MethodNotAllowedError extends AppError {
  constructor(allowed: readonly string[]) {
    const allow = allowed.join(', ');
    super(405, 'method_not_allowed', `This answers to ${allow} only.`, { allow });
  }
}

export class ConflictError extends AppError {
  constructor(message: string, code = 'conflict') {
    super(409, code, message);
  }
}

/** The row is not the one that the client saw: somebody else has changed it since. */
export class StaleVersionError extends AppError {
  constructor(message = 'It has changed since you read it. Read it again and repeat the change.') {
    super(412, 'stale_version', message);
  }
}

export class PayloadTooLargeError extends AppError {
  constructor(message = 'The body is too large.') {
    super(413, 'payload_too_large', message);
  }
}

export class UnsupportedMediaTypeError extends AppError {
  constructor(message = 'The body has to be application/json.') {
    super(415, 'unsupported_media_type', message);
  }
}

export class TooManyRequestsError extends AppError {
  constructor(retryAfterSeconds: number, message = 'Too many requests. Try again later.') {
    super(429, 'too_many_requests', message, { 'retry-after': String(retryAfterSeconds) });
  }
}

export class NotImplementedError extends AppError {
  constructor(message = 'This is not implemented yet.') {
    super(501, 'not_implemented', message);
  }
}

/** Something that the answer depends on is away, the database most of all. */
export class UnavailableError extends AppError {
  constructor(
    message = 'The service is not available right now. Try again shortly.',
    retryAfterSeconds = 5,
    options?: ErrorOptions,
  ) {
    super(503, 'unavailable', message, { 'retry-after': String(retryAfterSeconds) }, options);
  }
}
