// Measures how long `nodesmith new` takes from the command to the last file, and the most memory that it has on the way. Beside
// every run stands one of `npm --version`: what any generator that npm starts takes before it has begun.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import { largeModel } from './large-model.mjs';
import { machine, median, writeResults } from './results-file.mjs';

const root = new URL('..', import.meta.url).pathname;
const nodesmith = process.env.NODESMITH ?? join(root, 'nodesmith');
const folder = mkdtempSync(join(tmpdir(), 'cold-start-'));
let projects = 0;

try {
  const large = join(folder, 'large.yaml');
  writeFileSync(large, largeModel(1000));
  const cases = [
    { title: 'bookshop, 10 entities', model: join(root, 'examples', 'bookshop.yaml'), runs: 11, due: 0.5 },
    { title: '1,000 entities', model: large, runs: 3, due: 5, mebibytes: 512 },
  ];
  // The first start builds Nodesmith and makes the cache that later ones start from.
  await generate(cases[0].model);
  const load = loadavg()[0].toFixed(1);
  const rows = [];
  for (const one of cases) {
    rows.push({ ...one, ...(await measure(one)) });
  }
  const lines = [
    '`node bench/cold-start.mjs`',
    '',
    `${machine()}, ${jdk()}; load average ${load} of ${availableParallelism()} before the runs, 0 where nothing else works. Each`,
    'run is a new process that writes into a new folder and installs nothing, right after one of `npm --version`. Seconds, CPU (user',
    'and system time, which other work on the machine changes less) and what they are beside those of npm are medians',
    '(lowest–highest) of the runs; memory is the largest resident set of any.',
    '',
    '| model | files | runs | seconds | due | × npm | CPU | × npm | MiB | due |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
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
    const npm = await timed('npm', ['--version']);
    results.push({ npm, ...(await generate(model)) });
  }
  return {
    seconds: spread(results.map(({ seconds }) => seconds)),
    times: spread(results.map(({ seconds, npm }) => seconds / npm.seconds)),
    cpu: spread(results.map(({ cpu }) => cpu)),
    cpuTimes: spread(results.map(({ cpu, npm }) => cpu / npm.cpu)),
    files: results[0].files,
    most: Math.max(...results.map(({ peak }) => peak)),
  };
}

function spread(numbers) {
  return { median: median(numbers), lowest: Math.min(...numbers), highest: Math.max(...numbers) };
}

/**
 * One run of the command. What it wrote stays until all runs are over: ext4 does not use the inodes of files again that were
 * deleted in the last minutes, and looks at each of them whenever a file is made, which takes longer than to write the project.
 */
async function generate(model) {
  projects += 1;
  const project = join(folder, `project-${projects}`);
  const result = await timed(nodesmith, ['new', project, '--from', model]);
  const files = readdirSync(project, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  return { ...result, files };
}

/** Runs a program to its end. A launcher becomes the JVM, so that its process is the one to look at. */
async function timed(program, parameters) {
  const cpuBefore = cpuOfChildren();
  const started = performance.now();
  const child = spawn(program, parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 5);
  const [code] = await once(child, 'exit');
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watch);
  if (code !== 0) {
    throw new Error(`${program} ended with ${code}`);
  }
  return { seconds, peak, cpu: cpuOfChildren() - cpuBefore };
}

/** Seconds of the processor that all ended children took. The system counts in hundredths. */
function cpuOfChildren() {
  const fields = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\) /s, '').split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** In MiB. The system keeps the highest mark itself; a look now and then only has to come before the end. */
function peakOf(pid) {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function falls({ seconds, due, most, mebibytes = Infinity }) {
  return seconds.median > due || most > mebibytes;
}

function printed({ median: middle, lowest, highest }, digits) {
  return `${middle.toFixed(digits)} (${lowest.toFixed(digits)}–${highest.toFixed(digits)})`;
}

function line(row) {
  const time = printed(row.seconds, 2);
  const cells = [
    row.title,
    row.files,
    row.runs,
    row.seconds.median > row.due ? `**${time}**` : time,
    `≤ ${row.due}`,
    printed(row.times, 1),
    printed(row.cpu, 2),
    printed(row.cpuTimes, 1),
    row.most > (row.mebibytes ?? Infinity) ? `**${row.most.toFixed(0)}**` : row.most.toFixed(0),
    row.mebibytes === undefined ? '–' : `≤ ${row.mebibytes}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The JDK that the launcher chose is the one that its cache is named after. */
function jdk() {
  const { stdout } = spawnSync('ls', ['-t', join(root, '.build')], { encoding: 'utf8' });
  const version = /^nodesmith-(.+)\.(?:aot|jsa)$/m.exec(stdout)?.[1];
  return version === undefined ? 'JDK unknown' : `JDK ${version}`;
}
