import { machine, median } from '../results-file.mjs';
import { longestP95 } from './contenders.mjs';
import { connections } from './load.mjs';
import { operations } from './requests.mjs';

/**
 * What the rounds come to. A round measures the baseline and a contender one right after the other, so their ratio is
 * taken within it; of the rounds it is the median that counts, and for p95 and p99 the worst.
 */
export function summarize(contender, rounds) {
  return operations.map((operation) => {
    const of = (server, key) => rounds.map((round) => round[server][operation][key]);
    const ratios = rounds.map(
      (round) => round.contender[operation].perSecond / round.baseline[operation].perSecond,
    );
    const cpu = of('contender', 'cpuMicroseconds');
    const baselineCpu = of('baseline', 'cpuMicroseconds');
    return {
      title: contender.title,
      operation,
      perSecond: median(of('contender', 'perSecond')),
      baseline: median(of('baseline', 'perSecond')),
      ratio: median(ratios),
      lowest: Math.min(...ratios),
      highest: Math.max(...ratios),
      due: contender.due[operation],
      p95: Math.max(...of('contender', 'p95')),
      p99: Math.max(...of('contender', 'p99')),
      cpu: cpu.includes(undefined) ? undefined : median(cpu),
      baselineCpu: baselineCpu.includes(undefined) ? undefined : median(baselineCpu),
    };
  });
}

export function falls({ ratio, due, p95 }) {
  return ratio < due || p95 >= longestP95;
}

export function table(rows, { rounds, seconds, database }) {
  return [
    `\`cd bench/throughput && npm install && node run.mjs --rounds ${rounds} --seconds ${seconds}\``,
    '',
    `${machine()}, ${database}; ${connections} connections, 10,000 books, ${rounds} rounds of ${seconds} s each.`,
    'The load generator and the database run on the same machine. Ratios are medians (lowest–highest) of the rounds; p95 and p99',
    'are those of the worst round, in ms; CPU is the time of the processor that the server takes for one request, in µs.',
    '',
    '| server | request | requests/s | baseline | ratio | due | p95 | p99 | CPU | baseline |',
    '|---|---|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...rows.map(line),
  ];
}

function line(row) {
  const ratio = `${fixed(row.ratio)} (${fixed(row.lowest)}–${fixed(row.highest)})`;
  const cells = [
    row.title,
    row.operation,
    row.perSecond.toFixed(0),
    row.baseline.toFixed(0),
    row.ratio < row.due ? `**${ratio}**` : ratio,
    row.due === undefined ? '–' : `≥ ${fixed(row.due)}`,
    row.p95.toFixed(0),
    row.p99.toFixed(0),
    row.cpu?.toFixed(0) ?? '–',
    row.baselineCpu?.toFixed(0) ?? '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

function fixed(ratio) {
  return ratio.toFixed(2);
}
