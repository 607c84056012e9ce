import { spawn } from 'node:child_process';

/**
 * El código de salida del comando. Las señales también le llegan a él, que decide cuándo terminar.
 */
export function run(command: string, args: string[]): Promise<number> {
  return new Promise((answer, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    const pass = (signal: NodeJS.Signals) => {
      child.kill(signal);
    };
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.once('error', reject);
    child.once('close', (code) => {
      answer(code ?? 1);
    });
  });
}
