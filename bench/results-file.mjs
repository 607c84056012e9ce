import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

const file = new URL('RESULTS.md', import.meta.url);

/** Puts the lines under their heading in RESULTS.md, in place of those of the run before; the rest stays. */
export function writeResults(heading, lines) {
  const section = `## ${heading}\n\n${lines.join('\n')}\n`;
  const [title, ...sections] = readFileSync(file, 'utf8').split(/^(?=## )/m);
  const index = sections.findIndex((one) => one.startsWith(`## ${heading}\n`));
  if (index === -1) {
    sections.push(section);
  } else {
    sections[index] = section;
  }
  writeFileSync(file, [title, ...sections].map((part) => part.trimEnd()).join('\n\n') + '\n');
}

export function machine() {
  const [{ model }, ...others] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${others.length + 1} × ${model.trim()}, ${memory} GiB, ${type()} ${release()}, Node ${process.version}`;
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
