// Measures the backends that Nodesmith writes against the hand-written baseline. See README.md.
import { randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { writeResults } from '../results-file.mjs';
import { makeBackends, startCommand } from './backends.mjs';
import { ask, mustAgree } from './check.mjs';
import { contenders } from './contenders.mjs';
import { fill, migrate, removeAdded, startDatabase } from './database.mjs';
import { load } from './load.mjs';
import { startServer } from './processes.mjs';
import { addedIsbnPrefix, bookPath, operations, tokenFor } from './requests.mjs';
import { falls, summarize, table } from './summary.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    only: { type: 'string', multiple: true, default: contenders.map(({ name }) => name) },
    nodesmith: { type: 'string', default: new URL('../../nodesmith', import.meta.url).pathname },
    reuse: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const seconds = Number(options.seconds);
const warmUpSeconds = 1;

const here = import.meta.dirname;
const folder = join(here, 'backends');
const chosen = contenders.filter(({ name }) => options.only.includes(name));
// All servers run on the Node that the image of an emitted backend has, whatever runs this file.
const node = join(here, 'node_modules', '.bin', 'node');
const secret = randomBytes(32).toString('hex');

// What runs now and has to be stopped, however this ends. The last to start is the first to stop.
const running = [];
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => stopAll().finally(() => process.exit(130)));
}

try {
  await main();
} finally {
  await stopAll();
}

async function main() {
  if (!options.reuse || !existsSync(folder)) {
    say('Writing, installing and building the backends');
    await makeBackends({ contenders: chosen, folder, nodesmith: resolve(options.nodesmith) });
  }
  const database = await startDatabase();
  running.push(database);
  await migrate({ node, backend: join(folder, chosen[0].name), variables: variablesFor(database) });
  const rows = await fill(database);
  const context = { database, rows, token: tokenFor(rows.userId, secret) };

  const baseline = { title: 'Baseline', start: { command: node, args: ['baseline-server.mjs'], cwd: here } };
  const servers = await Promise.all(
    chosen.map(async (contender) => {
      const cwd = join(folder, contender.name);
      const { command, args } = await startCommand(cwd);
      return { ...contender, start: { command: command === 'node' ? node : command, args, cwd } };
    }),
  );
  await checkAll(context, baseline, servers);

  const measured = new Map(servers.map((server) => [server, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [contender, results] of measured) {
      results.push(await measurePair(context, baseline, contender, round));
      say(`round ${round + 1} ${contender.title}: ${inShort(results.at(-1))}`);
    }
  }
  const summary = [...measured].flatMap(([contender, results]) => summarize(contender, results));
  const { version } = (await database.client.query(`SELECT split_part(version(), ' ', 2) AS version`)).rows[0];
  const serverNode = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  const lines = table(summary, { rounds, seconds, database: `servers on Node ${serverNode}, PostgreSQL ${version}` });
  process.stdout.write(`${lines.join('\n')}\n`);
  writeResults('Throughput', lines);
  process.exitCode = summary.some(falls) ? 1 : 0;
}

/** Every server has to give the answers of the baseline before any of them is measured. */
async function checkAll(context, baseline, servers) {
  const expected = await withServer(context, baseline, (server) => ask(server, context));
  await removeAdded(context.database, addedIsbnPrefix);
  for (const contender of servers) {
    const answers = await withServer(context, contender, (server) => ask(server, context));
    mustAgree(contender.title, answers, expected);
    await removeAdded(context.database, addedIsbnPrefix);
  }
  say('All servers give the same answers');
}

/** Who goes first changes from round to round, so that a drift of the machine favours nobody. */
async function measurePair(context, baseline, contender, round) {
  const pair = { baseline, contender };
  const order = round % 2 === 0 ? ['baseline', 'contender'] : ['contender', 'baseline'];
  const result = {};
  for (const name of order) {
    result[name] = await withServer(context, pair[name], (server) => measure(context, server));
  }
  return result;
}

async function measure({ database, rows, token }, server) {
  for (const operation of operations) {
    await load({ server, operation, seconds: warmUpSeconds, token, rows });
  }
  await removeAdded(database, addedIsbnPrefix);
  const result = {};
  for (const operation of operations) {
    result[operation] = await load({ server, operation, seconds, token, rows });
  }
  await removeAdded(database, addedIsbnPrefix);
  return result;
}

async function withServer({ database, rows }, { start }, use) {
  const server = await startServer({
    ...start,
    path: bookPath(rows.bookIds[0]),
    variables: variablesFor(database),
  });
  running.push(server);
  try {
    return await use(server);
  } finally {
    running.pop();
    await server.stop();
  }
}

function variablesFor(database) {
  return {
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: '10',
    JWT_SECRET: secret,
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
    RATE_LIMIT_PER_MINUTE: '1000000000',
    SHUTDOWN_DELAY_MS: '0',
  };
}

async function stopAll() {
  for (const one of running.splice(0).reverse()) {
    await one.stop();
  }
}

function inShort({ baseline, contender }) {
  return operations
    .map((operation) => `${operation} ${(contender[operation].perSecond / baseline[operation].perSecond).toFixed(2)}`)
    .join(', ');
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
