import { once } from 'node:events';
import autocannon from 'autocannon';

/** The value below which so many of a hundred lie, of sorted numbers. */
function percentile(sorted, percent) {
  if (sorted.length === 0) return null;
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)];
}

const rounded = (value) => (value === null ? null : Math.round(value * 100) / 100);

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
