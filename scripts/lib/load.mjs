import { once } from 'node:events';
import { Agent, request as ask } from 'node:http';
import autocannon from 'autocannon';

/** The value below which so many of a hundred lie, of sorted numbers. */
export function percentile(sorted, percent) {
  if (sorted.length === 0) return null;
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)];
}

export const rounded = (value) => (value === null ? null : Math.round(value * 100) / 100);

/**
 * Sends requests as fast as so many clients can, each waiting for its answer before it asks again.
 * @param {string} base address of the server
 * @param {() => { method?: string, path: string, headers?: object, body?: string }} next the next request
 * @param {(status: number) => boolean} isRight whether an answer is the wanted one
 */
export async function measure({ base, next, isRight, clients, seconds }) {
  const times = [];
  let wrong = 0;
  const start = performance.now();
  const run = autocannon({
    url: base,
    connections: clients,
    duration: seconds,
    timeout: 30,
    requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
  });
  run.on('response', (_, status, __, took) => {
    if (isRight(status)) times.push(took);
    else wrong += 1;
  });
  const [result] = await once(run, 'done');
  const elapsed = (performance.now() - start) / 1000;
  return { times, elapsed, failed: wrong + result.errors + result.timeouts };
}

function send(base, agent, { method = 'GET', path, headers, body }) {
  return new Promise((resolve, reject) => {
    const request = ask(new URL(path, base), { method, headers, agent, timeout: 30_000 }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
      response.on('error', reject);
    });
    request.on('timeout', () => request.destroy(new Error('timeout')));
    request.on('error', reject);
    request.end(body);
  });
}

/**
 * The same for what takes several requests side by side: a turn ends with the last of their answers.
 * @param {string} base address of the server
 * @param {() => { method?: string, path: string, headers?: object, body?: string }[]} together the requests of a turn
 * @param {(status: number) => boolean} isRight whether an answer is the wanted one
 */
export async function measureTogether({ base, together, isRight, clients, seconds }) {
  const agent = new Agent({ keepAlive: true });
  const times = [];
  let failed = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  const client = async () => {
    while (performance.now() < end) {
      const began = performance.now();
      const statuses = await Promise.all(together().map((request) => send(base, agent, request))).catch(() => [0]);
      if (statuses.every(isRight)) times.push(performance.now() - began);
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return { times, elapsed: (performance.now() - start) / 1000, failed };
}

/** What several measurements of the same thing say together. */
export function summary(clients, samples) {
  const times = samples.flatMap((sample) => sample.times).sort((left, right) => left - right);
  const sum = (pick) => samples.reduce((total, sample) => total + pick(sample), 0);
  return {
    clients,
    requests: times.length,
    failed: sum(({ failed }) => failed),
    perSecond: rounded(times.length / sum(({ elapsed }) => elapsed)),
    p50: rounded(percentile(times, 50)),
    p95: rounded(percentile(times, 95)),
    p99: rounded(percentile(times, 99)),
  };
}
