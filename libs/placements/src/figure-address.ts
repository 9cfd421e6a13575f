import { formatDay } from '@app/kernel';
import { type Counted, type FigureTotal, type Grouping } from './definition.schema.js';

export const TARGETS = '/can-bo/chi-tieu';

/** The persons behind a number of a figure or of one of its groups, as it was known when it was counted. */
export function peopleAddress(figure: FigureTotal, of: Counted, group?: { by: Grouping; key: string }): string {
  return `${TARGETS}/nguoi?${fieldsOf(figure, of, group)}`;
}

/** All of them as a file. */
export function caseListAddress(figure: FigureTotal, of: Counted, group?: { by: Grouping; key: string }): string {
  return `${TARGETS}/nguoi/danh-sach.xlsx?${fieldsOf(figure, of, group)}`;
}

function fieldsOf(figure: FigureTotal, of: Counted, group?: { by: Grouping; key: string }): string {
  const { period, asOf, definition, window } = figure;
  const fields = new URLSearchParams({ tu: formatDay(period.from), den: formatDay(period.to), luc: asOf });
  if (group) fields.set('theo', group.by);
  fields.set('cach', definition);
  fields.set('trong', String(window));
  fields.set('so', of);
  if (group) fields.set('nhom', group.key);
  return fields.toString();
}
