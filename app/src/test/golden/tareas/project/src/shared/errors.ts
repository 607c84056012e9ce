/** Lo que ha salido mal con un valor de una petición. */
export interface FieldError {
  readonly in: 'body' | 'query' | 'path' | 'header';
  /** JSON pointer al valor, como `/price`; para las otras partes, una barra y el nombre. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/**
 * Un error que el cliente puede leer: el mensaje y el código van a la respuesta tal cual. Cualquier
 * otra cosa que se lance es un fallo nuestro y se responde como tal, sin detalles.
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

/** La petición se puede leer pero incumple una regla; `details` nombra cada valor que lo hace. */
export class ValidationError extends AppError {
  readonly details: readonly FieldError[];

  constructor(
    details: readonly FieldError[],
    message = 'Algunos valores de la petición no son válidos.',
  ) {
    super(400, 'validation_failed', message);
    this.details = details;
  }
}

export class NotFoundError extends AppError {
  constructor(message = 'Aquí no hay nada.') {
    super(404, 'not_found', message);
  }
}

export class MethodNotAllowedError extends AppError {
  constructor(allowed: readonly string[]) {
    const allow = allowed.join(', ');
    super(405, 'method_not_allowed', `Esto solo responde a ${allow}.`, { allow });
  }
}

export class ConflictError extends AppError {
  constructor(message: string, code = 'conflict') {
    super(409, code, message);
  }
}

/** La fila no es la que vio el cliente: alguien la ha cambiado desde entonces. */
export class StaleVersionError extends AppError {
  constructor(message = 'Ha cambiado desde que se leyó. Vuelva a leerlo y repita el cambio.') {
    super(412, 'stale_version', message);
  }
}

export class PayloadTooLargeError extends AppError {
  constructor(message = 'El cuerpo es demasiado grande.') {
    super(413, 'payload_too_large', message);
  }
}

export class UnsupportedMediaTypeError extends AppError {
  constructor(message = 'El cuerpo tiene que ser application/json.') {
    super(415, 'unsupported_media_type', message);
  }
}

export class TooManyRequestsError extends AppError {
  constructor(retryAfterSeconds: number, message = 'Demasiadas peticiones. Inténtelo más tarde.') {
    super(429, 'too_many_requests', message, { 'retry-after': String(retryAfterSeconds) });
  }
}

/** Algo de lo que depende la respuesta no está disponible, sobre todo la base de datos. */
export class UnavailableError extends AppError {
  constructor(
    message = 'El servicio no está disponible en este momento. Inténtelo de nuevo en breve.',
    retryAfterSeconds = 5,
    options?: ErrorOptions,
  ) {
    super(503, 'unavailable', message, { 'retry-after': String(retryAfterSeconds) }, options);
  }
}
