import { type Language } from '@app/platform/http';
import { numberText, shareText, type Tone } from '@app/ui';
import { planItemTexts } from './plan-item.texts.js';
import { type PlanStanding, type PlanState } from './plan-standing.js';

export const PLAN_ITEMS = '/can-bo/ke-hoach';

export const STATE_TONES: Readonly<Record<PlanState, Tone>> = {
  met: 'success',
  short: 'warning',
  done: 'success',
  'done-late': 'info',
  begun: 'info',
  open: 'neutral',
  late: 'error',
};

type Named = Pick<PlanStanding, 'name' | 'nameEn'>;
export const nameOf = ({ name, nameEn }: Named, language: Language): string => (language === 'en' ? nameEn : name);

export const basisPointsText = (basisPoints: number | null, language: Language): string =>
  basisPoints === null ? '–' : shareText(basisPoints / 10_000, language, 2);

/** `từ 71%`, `dưới 3%` */
export function targetText({ bound, target }: PlanStanding, language: Language): string {
  if (target === null) return '–';
  const texts = planItemTexts(language);
  return texts[bound === 'below' ? 'below' : 'atLeast'](basisPointsText(target, language));
}

export function stateText({ kind, state }: PlanStanding, language: Language): string {
  const texts = planItemTexts(language);
  return state === 'open' && kind !== 'indicator' ? texts.openTask : texts.states[state];
}

/** `còn 12 ngày`, `quá 3 ngày`; nothing for what waits for nobody. */
export function daysText({ daysLeft }: PlanStanding, language: Language): string | null {
  if (daysLeft === null) return null;
  const texts = planItemTexts(language);
  if (daysLeft === 0) return texts.lastDay;
  return texts[daysLeft > 0 ? 'daysLeft' : 'daysLate'](numberText(Math.abs(daysLeft), language));
}
