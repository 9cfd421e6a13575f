import { formatInstant } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { type XlsxValue } from '@app/platform/sheets';
import { type ReportTable } from '../plan-report-tables.js';
import { type BoothWaits, type HalfHourWaits, type WaitCounts } from './session-waits.queries.js';
import { sessionWaitsTexts } from './session-waits.texts.js';

/** How waiting went at a fair, over all and by booth and half hour. */
export interface SessionWaits {
  total: WaitCounts;
  booths: readonly BoothWaits[];
  halfHours: readonly HalfHourWaits[];
}

/** `09:30` in Vietnam. */
export const halfHourName = ({ from }: Pick<HalfHourWaits, 'from'>): string => formatInstant(from).slice(-5);

/** Whoever gave up before a talk: by leaving, or by not being there. */
export const gaveUp = ({ leftTurns, absentTurns }: Pick<WaitCounts, 'leftTurns' | 'absentTurns'>): number =>
  leftTurns + absentTurns;

/** Minutes to one decimal. */
export const minutesOf = (value: number | null): number | null => (value === null ? null : Math.round(value * 10) / 10);

/** Where nothing was measured stands a dash, which is no zero. */
const orDash = <Value extends XlsxValue>(value: Value | null): Value | string => value ?? '–';
const minutesCell = (value: number | null): number | string => orDash(minutesOf(value));
const shareCell = (share: number | null): XlsxValue => orDash(share === null ? null : { share });

/** Waits as tables of the report: by booth with the whole fair last, and by half hour. */
export function waitTables({ total, booths, halfHours }: SessionWaits, language: Language): ReportTable[] {
  const texts = sessionWaitsTexts(language);
  const { heads } = texts;
  return [
    {
      title: texts.byBooth,
      note: texts.byBoothNote,
      head: [
        texts.booth,
        heads.queue,
        heads.served,
        heads.left,
        heads.leftShare,
        heads.unserved,
        heads.wait,
        heads.waitNinth,
        heads.service,
        heads.error,
        heads.within,
      ],
      rows: [
        ...booths.map((booth) => [texts.boothName(booth.number, booth.employer), ...cells(booth)]),
        [texts.total, ...cells(total)],
      ],
    },
    {
      title: texts.byHalfHour,
      note: texts.byHalfHourNote,
      head: [texts.halfHour, heads.queue, texts.waited, texts.told],
      rows: halfHours.map((row) => [
        halfHourName(row),
        row.queueTurns,
        minutesCell(row.waitMedian),
        minutesCell(row.toldMedian),
      ]),
    },
  ];
}

function cells(counts: WaitCounts): ReportTable['rows'][number] {
  const { queueTurns, servedTurns, unservedTurns, withinShare } = counts;
  return [
    queueTurns,
    servedTurns,
    gaveUp(counts),
    shareCell(queueTurns === 0 ? null : gaveUp(counts) / queueTurns),
    unservedTurns,
    minutesCell(counts.waitMedian),
    minutesCell(counts.waitNinth),
    minutesCell(counts.serviceMedian),
    minutesCell(counts.estimateError),
    shareCell(withinShare),
  ];
}
