import { spawn } from 'node:child_process';

/** The exit code of the command. Signals reach it too, and it decides when to end. */
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
