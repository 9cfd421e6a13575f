/** Lengths of conversations in minutes, kept as sums of their logarithms: nothing of a single one is needed later. */
export interface ServiceTimes {
  count: number;
  logSum: number;
  logSquares: number;
}

/** What is known of a booth when an estimate is made. */
export interface BoothPace {
  /** Conversations that have ended at this booth. */
  own: ServiceTimes;
  /** Those of the other booths of the fair. */
  pool: ServiceTimes;
  /** Recruiters at the desk, those in conversation among them. */
  here: number;
  onBreak: number;
  /** Minutes since each call or conversation of the booth began. */
  running: readonly number[];
  /** Minutes until each appointment of somebody who has not joined yet, the nearest first. */
  expected: readonly number[];
}

/** A range that is shown: whole minutes, never zero. */
export interface WaitRange {
  low: number;
  high: number;
}

export interface WaitEstimate extends WaitRange {
  /** As many waits are longer as are shorter. */
  median: number;
}

interface Moments {
  mean: number;
  variance: number;
}

/** With fewer conversations at the fair a range is said to be rough. */
export const ENOUGH_SAMPLES = 10;

/** Before anything is known: half of the conversations are shorter than 7 minutes, and that may be half or double. */
const PRIOR = { logMean: Math.log(7), logVariance: 0.36, weight: 4, spreadWeight: 8 };
/** How many conversations of the booth weigh as much as all those of the others. */
const POOL_WEIGHT = 12;
/** Of those called this share does not come; each such call rings for a minute, and twice before the place is lost. */
const NO_SHOW = 0.12;
const NO_SHOW_MINUTES = 2;
/** From the end of a conversation to the beginning of the next: a note, a call, a way through the hall. */
const TURNOVER: Moments = { mean: 0.7, variance: 0.2 };
/** Nobody says when they go for a break: one conversation in so many is followed by one. */
const BREAK_CHANCE = 1 / 16;
const BREAK: Moments = { mean: 8, variance: 16 };
/** Of those who have agreed a time this share comes to it. */
const KEPT_APPOINTMENTS = 0.75;
/** Somebody who is away or called elsewhere is back in time about this often. */
const RETURN_CHANCE = 0.5;
/** Eight in ten waits lie between: 1.28 by the book, and a little for what the moments leave out. */
const Z = 1.36;

/** People who will be called before somebody, those passed over just now by their chance of coming back in time. */
export const peopleBefore = (ready: number, skipped: number): number => ready + skipped * RETURN_CHANCE;

/** Adds one conversation. Some end by a wrong tap, some are forgotten open: neither says how long the next will be. */
export function addService(times: ServiceTimes, minutes: number): ServiceTimes {
  if (minutes < 0.25 || minutes > 90) return times;
  const log = Math.log(minutes);
  return { count: times.count + 1, logSum: times.logSum + log, logSquares: times.logSquares + log * log };
}

export const NO_TIMES: ServiceTimes = { count: 0, logSum: 0, logSquares: 0 };

/**
 * How long somebody will wait at a booth until they are called. Whoever has agreed a time that comes before then is
 * likely to go first; each of them moves it back, so that further ones may come before it.
 * @param before people who will be called earlier, see `peopleBefore`
 * @returns null where no recruiter is at the booth: nobody knows when one comes
 */
export function estimateWait(pace: BoothPace, before: number): WaitEstimate | null {
  let estimate = estimateBehind(pace, before);
  for (const [index, minutes] of pace.expected.entries()) {
    if (estimate === null || minutes >= estimate.median) break;
    estimate = estimateBehind(pace, before + (index + 1) * KEPT_APPOINTMENTS);
  }
  return estimate;
}

/** The same with nobody to come who goes first. */
function estimateBehind(pace: BoothPace, before: number): WaitEstimate | null {
  const recruiters = pace.here + pace.onBreak;
  if (recruiters === 0) return null;
  const service = learn(pace.own, pace.pool);
  const turn = turnOf(service);
  const started = startedWork(pace, service);
  // When somebody's turn comes the other recruiters are in the middle of a conversation each.
  const others = Math.min(recruiters - 1, before + pace.running.length);
  const middle = turn.variance / turn.mean / 2 + turn.mean / 2;
  const work = started.mean + before * turn.mean - others * middle;
  const mean = Math.max(work, started.mean / (recruiters + 1), 0.3) / recruiters;
  const own = (started.variance + before * turn.variance + (others * middle ** 2) / 3) / recruiters ** 2;
  const doubt = ((before + 1) * turn.mean * service.doubt) / recruiters;
  return around(mean, own + doubt ** 2);
}

interface Service {
  logMean: number;
  logVariance: number;
  /** The standard error of the mean, as a share of it. */
  doubt: number;
}

/** Shrinks the times of a booth towards those of the fair, and these towards what fairs are like. */
function learn(own: ServiceTimes, pool: ServiceTimes): Service {
  const all = own.count + pool.count;
  const fair = (pool.logSum + PRIOR.weight * PRIOR.logMean) / (pool.count + PRIOR.weight);
  const logMean = (own.logSum + POOL_WEIGHT * fair) / (own.count + POOL_WEIGHT);
  const squares = squaresAbout(own) + squaresAbout(pool);
  const logVariance = (squares + PRIOR.spreadWeight * PRIOR.logVariance) / (all + PRIOR.spreadWeight);
  const ofFair = 0.3 / Math.sqrt(pool.count / PRIOR.weight + 1);
  const ofBooth = Math.sqrt(logVariance / (own.count + POOL_WEIGHT));
  return { logMean, logVariance, doubt: Math.hypot((ofFair * POOL_WEIGHT) / (own.count + POOL_WEIGHT), ofBooth) };
}

const squaresAbout = ({ count, logSum, logSquares }: ServiceTimes): number =>
  count === 0 ? 0 : Math.max(0, logSquares - logSum ** 2 / count);

/** What each person before takes of a recruiter's time: a conversation or no answer, and what comes after it. */
function turnOf(service: Service): Moments {
  const talk = logNormal(service.logMean, service.logVariance);
  const mean = (1 - NO_SHOW) * talk.mean + NO_SHOW * NO_SHOW_MINUTES + TURNOVER.mean + BREAK_CHANCE * BREAK.mean;
  const squares = (1 - NO_SHOW) * (talk.variance + talk.mean ** 2) + NO_SHOW * NO_SHOW_MINUTES ** 2;
  const first = (1 - NO_SHOW) * talk.mean + NO_SHOW * NO_SHOW_MINUTES;
  const pause = BREAK_CHANCE * (BREAK.variance + BREAK.mean ** 2) - (BREAK_CHANCE * BREAK.mean) ** 2;
  return { mean, variance: squares - first ** 2 + TURNOVER.variance + pause };
}

/** What is left of the conversations that run and of the breaks. */
function startedWork({ running, onBreak }: BoothPace, service: Service): Moments {
  const left = running.map((elapsed) => remaining(service, elapsed));
  const after = TURNOVER.mean + BREAK_CHANCE * BREAK.mean;
  return {
    mean: left.reduce((sum, { mean }) => sum + mean + after, onBreak * BREAK.mean * 0.75),
    variance: left.reduce((sum, { variance }) => sum + variance + TURNOVER.variance, onBreak * BREAK.variance),
  };
}

/** Of a conversation that has lasted so long already: longer ones are likely to last longer still. */
function remaining({ logMean, logVariance }: Service, elapsed: number): Moments {
  const all = logNormal(logMean, logVariance);
  if (elapsed < 0.05) return all;
  const deviation = Math.sqrt(logVariance);
  const z = (Math.log(elapsed) - logMean) / deviation;
  const survivors = normal(-z);
  // Nobody has seen one as long: it goes on for a part of what it lasted.
  if (survivors < 0.005) return { mean: elapsed / 4, variance: (elapsed / 4) ** 2 };
  const mean = (all.mean * normal(deviation - z)) / survivors;
  const squares = ((all.variance + all.mean ** 2) * normal(2 * deviation - z)) / survivors;
  return { mean: mean - elapsed, variance: Math.max(0.1, squares - mean ** 2) };
}

function logNormal(logMean: number, logVariance: number): Moments {
  const mean = Math.exp(logMean + logVariance / 2);
  return { mean, variance: mean ** 2 * Math.expm1(logVariance) };
}

/** The distribution function of the normal distribution (Abramowitz and Stegun 26.2.17). */
function normal(z: number): number {
  if (z < 0) return 1 - normal(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}

/** The range around a mean: waits are never negative and lean to the long side. */
function around(mean: number, variance: number): WaitEstimate {
  const logVariance = Math.log1p(variance / mean ** 2);
  const median = mean / Math.exp(logVariance / 2);
  const reach = Math.exp(Z * Math.sqrt(logVariance));
  const low = Math.max(1, rounded(median / reach, Math.floor));
  return { median, low, high: Math.max(low + 1, rounded(median * reach, Math.ceil)) };
}

/** Nobody plans by single minutes beyond a quarter of an hour; below, the range is opened to whole minutes. */
const rounded = (minutes: number, opened: (minutes: number) => number): number =>
  minutes < 15 ? opened(minutes) : Math.round(minutes / 5) * 5;
