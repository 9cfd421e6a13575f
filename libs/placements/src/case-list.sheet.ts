import { formatDay, formatInstant } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { type XlsxSheet, type XlsxValue } from '@app/platform/sheets';
import { type Counted } from './definition.schema.js';
import { definitionLabel, figuresTexts } from './figures.texts.js';
import { type OpenedNumber, type TargetPerson } from './target-people.service.js';
import { targetsTexts } from './web/targets.texts.js';

/** The cases behind a number as a sheet: what was asked above, one person in each row. */
export function caseListSheet(of: Counted, opened: Omit<OpenedNumber, 'next'>, language: Language): XlsxSheet {
  const texts = targetsTexts(language);
  const { report, groupLabel, people } = opened;
  const { from, to } = report.period;
  const { caseList } = texts.people;
  return {
    name: caseList.sheet,
    above: [
      `${caseList.title}: ${texts.column[of]}${groupLabel === null ? '' : `, ${groupLabel}`}`,
      texts.countedBy(definitionLabel(report.definition, language), String(report.window)),
      `${texts.people.period}: ${formatDay(from)} – ${formatDay(to)}`,
      `${texts.asOf}: ${formatInstant(new Date(report.asOf))}`,
      caseList.secret,
    ],
    rows: [
      [
        caseList.ordinal,
        texts.people.person,
        caseList.subject,
        texts.people.entryDay,
        texts.people.startDay,
        texts.people.evidence,
        caseList.strength,
      ],
      ...people.map((person, at) => rowOf(person, at, language)),
    ],
  };
}

function rowOf(person: TargetPerson, at: number, language: Language): XlsxValue[] {
  const { person: words } = figuresTexts(language);
  const { evidence, startDay, subject } = person;
  return [
    at + 1,
    person.name ?? (person.isErased ? words.erased : words.unknown),
    subject ?? '',
    { day: person.entryDay },
    startDay === null ? '' : { day: startDay },
    evidence ? targetsTexts(language).people.evidenceKind(evidence.kind) : '',
    evidence?.strength ?? '',
  ];
}
