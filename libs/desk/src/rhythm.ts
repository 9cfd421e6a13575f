import { type JobSchedule } from '@app/platform/queue';

/** How often a job runs, for words: seconds, a time of the day, a minute of the hour, minutes, or the cron line as it is. */
export type Rhythm =
  | { kind: 'seconds'; count: number }
  | { kind: 'daily'; time: string }
  | { kind: 'hourly'; minute: string }
  | { kind: 'minutes'; count: string }
  | { kind: 'cron'; line: string };

const two = (digits: string): string => digits.padStart(2, '0');

/** Reads the rhythm of a schedule; cron lines of the usual kinds are understood. */
export function rhythmOf({ everyMs, cron }: Pick<JobSchedule, 'everyMs' | 'cron'>): Rhythm {
  if (everyMs !== null) {
    const seconds = Math.round(everyMs / 1000);
    return seconds >= 60 && seconds % 60 === 0
      ? { kind: 'minutes', count: String(seconds / 60) }
      : { kind: 'seconds', count: seconds };
  }
  const line = cron ?? '';
  const [minute = '', hour = '', ...rest] = line.split(' ');
  if (rest.join(' ') !== '* * *') return { kind: 'cron', line };
  if (/^\d+$/.test(minute) && /^\d+$/.test(hour)) return { kind: 'daily', time: `${two(hour)}:${two(minute)}` };
  if (/^\d+$/.test(minute) && hour === '*') return { kind: 'hourly', minute: two(minute) };
  const every = /^\*\/(\d+)$/.exec(minute);
  return every && hour === '*' ? { kind: 'minutes', count: every[1]! } : { kind: 'cron', line };
}
