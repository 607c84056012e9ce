import {
  BadRequestError,
  PayloadTooLargeError,
  UnsupportedMediaTypeError,
} from '../shared/errors.js';

/** What the framework and its middleware have to say about a request, as an error of ours. */
export function translate(error: unknown): unknown {
  switch (statusOf(error)) {
    case undefined:
      return error;
    case 413:
      return new PayloadTooLargeError();
    case 415:
      return new UnsupportedMediaTypeError();
    default:
      return error instanceof SyntaxError
        ? new BadRequestError('The body is not valid JSON.')
        : new BadRequestError('The request cannot be read.');
  }
}

/** Of errors with a status only those count that blame the client and whose maker says that it may see them. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof URIError) {
    return 400;
  }
  const shown =
    error instanceof Error && 'expose' in error && error.expose === true && 'status' in error;
  return shown && typeof error.status === 'number' && error.status < 500 ? error.status : undefined;
}
