/** Keeps what is logged, for tests to look at. */
export class RecordingLogger {
  lines = [];

  debug(fields, message) {
    this.lines.push({ level: 'debug', fields, message });
  }

  info(fields, message) {
    this.lines.push({ level: 'info', fields, message });
  }

  warn(fields, message) {
    this.lines.push({ level: 'warn', fields, message });
  }

  error(fields, message) {
    this.lines.push({ level: 'error', fields, message });
  }

  fatal(fields, message) {
    this.lines.push({ level: 'fatal', fields, message });
  }
}
