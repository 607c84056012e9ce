import type { Logger } from '../../src/shared/logger.js';

export interface LogLine {
  readonly level: string;
  readonly message: string;
  readonly fields: object;
}

/** Keeps what is logged, for tests to look at. */
export class RecordingLogger implements Logger {
  readonly lines: LogLine[] = [];

  debug(fields: object, message: string): void {
    this.lines.push({ level: 'debug', fields, message });
  }

  info(fields: object, message: string): void {
    this.lines.push({ level: 'info', fields, message });
  }

  warn(fields: object, message: string): void {
    this.lines.push({ level: 'warn', fields, message });
  }

  error(fields: object, message: string): void {
    this.lines.push({ level: 'error', fields, message });
  }

  fatal(fields: object, message: string): void {
    this.lines.push({ level: 'fatal', fields, message });
  }
}
