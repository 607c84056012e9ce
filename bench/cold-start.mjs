// Measures how long `nodesmith new` takes from the command to the last file, and the most memory that it has on the way.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { largeModel } from './large-model.mjs';
import { machine, median, writeResults } from './results-file.mjs';

const root = new URL('..', import.meta.url).pathname;
const nodesmith = process.env.NODESMITH ?? join(root, 'nodesmith');
const folder = mkdtempSync(join(tmpdir(), 'cold-start-'));

try {
  const large = join(folder, 'large.yaml');
  writeFileSync(large, largeModel(1000));
  const cases = [
    { title: 'bookshop, 10 entities', model: join(root, 'examples', 'bookshop.yaml'), runs: 11, seconds: 0.5 },
    { title: '1,000 entities', model: large, runs: 3, seconds: 5, mebibytes: 512 },
  ];
  // The first start builds Nodesmith and makes the cache that later ones start from.
  await generate(cases[0].model);
  const rows = [];
  for (const one of cases) {
    rows.push({ ...one, ...(await measure(one)) });
  }
  const lines = [
    '`node bench/cold-start.mjs`',
    '',
    `${machine()}, ${jdk()}. Each run is a new process that writes into a new folder, without npm. Time is the median`,
    '(lowest–highest) of the runs; memory is the largest resident set of any.',
    '',
    '| model | files | runs | seconds | due | MiB | due |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...rows.map(line),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  writeResults('Cold start', lines);
  process.exitCode = rows.some(falls) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure({ model, runs }) {
  const results = [];
  for (let run = 0; run < runs; run += 1) {
    results.push(await generate(model));
  }
  const times = results.map(({ seconds }) => seconds);
  return {
    median: median(times),
    lowest: Math.min(...times),
    highest: Math.max(...times),
    files: results[0].files,
    most: Math.max(...results.map(({ peak }) => peak)),
  };
}

/** One run of the command. The launcher becomes the JVM, so that its process is the one to look at. */
async function generate(model) {
  const project = join(folder, 'project');
  const started = performance.now();
  const child = spawn(nodesmith, ['new', project, '--from', model], { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 5);
  const [code] = await once(child, 'exit');
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watch);
  if (code !== 0) {
    throw new Error(`${nodesmith} ended with ${code}`);
  }
  const files = readdirSync(project, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  rmSync(project, { recursive: true });
  return { seconds, peak, files };
}

/** In MiB. The system keeps the highest mark itself; a look now and then only has to come before the end. */
function peakOf(pid) {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function falls({ median: time, seconds, most, mebibytes = Infinity }) {
  return time > seconds || most > mebibytes;
}

function line(row) {
  const time = `${row.median.toFixed(2)} (${row.lowest.toFixed(2)}–${row.highest.toFixed(2)})`;
  const cells = [
    row.title,
    row.files,
    row.runs,
    row.median > row.seconds ? `**${time}**` : time,
    `≤ ${row.seconds}`,
    row.most > (row.mebibytes ?? Infinity) ? `**${row.most.toFixed(0)}**` : row.most.toFixed(0),
    row.mebibytes === undefined ? '–' : `≤ ${row.mebibytes}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The JDK that the launcher chose is the one that its cache is named after. */
function jdk() {
  const [cache] = spawnSync('ls', ['-t', join(root, '.build')], { encoding: 'utf8' }).stdout.split('\n');
  const version = /^nodesmith-(.+)\.(?:aot|jsa)$/.exec(cache)?.[1];
  return version === undefined ? 'JDK unknown' : `JDK ${version}`;
}
