import { type BoothCard, type BoothView } from './live.schema.js';
import { type Place } from './queue.js';
import {
  type BoothPace,
  ENOUGH_SAMPLES,
  estimateWait,
  peopleBefore,
  type WaitEstimate,
  type WaitRange,
} from './wait-estimate.js';

/** The pace of a booth as a view reads it: counted changes alone, and times as of the last of them. */
export interface SeenPace extends BoothPace {
  /** Those in the queue who are away or called elsewhere. */
  skipped: number;
}

/** Conversations that an estimate was learned from. */
export const samplesOf = ({ own, pool }: BoothPace): number => own.count + pool.count;

const shown = ({ low, high }: WaitEstimate): WaitRange => ({ low, high });

/** The wait of somebody who would join now; nobody can join a booth that is closed. */
export function waitOfNext(
  { state, waiting }: Pick<BoothCard, 'state' | 'waiting'>,
  pace: SeenPace,
): Pick<BoothCard, 'wait' | 'samples' | 'isRough'> {
  const wait = state === 'closed' ? null : estimateWait(pace, peopleBefore(waiting - pace.skipped, pace.skipped));
  const samples = samplesOf(pace);
  return { wait: wait && shown(wait), samples, isRough: samples < ENOUGH_SAMPLES };
}

/** The wait at a place in the order; nobody is called at a booth that is closed. */
export function estimateAt(
  { state }: Pick<BoothCard, 'state'>,
  pace: BoothPace,
  { before, readyBefore }: Place,
): WaitEstimate | null {
  return state === 'closed' ? null : estimateWait(pace, peopleBefore(readyBefore, before - readyBefore));
}

/** The wait of each number in the order, as it is shown. */
export function waitsInOrder(
  { state, order, skipped }: Pick<BoothView, 'state' | 'order' | 'skipped'>,
  pace: BoothPace,
): BoothView['waits'] {
  const passed = new Set(skipped);
  let readyBefore = 0;
  return order.flatMap((number, before) => {
    const estimate = estimateAt({ state }, pace, { before, readyBefore });
    if (!passed.has(number)) readyBefore += 1;
    return estimate ? [shown(estimate)] : [];
  });
}
