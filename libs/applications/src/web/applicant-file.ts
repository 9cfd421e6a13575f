import { formatDay, formatInstant, formatPhone, localDateOf, type LocalDate } from '@app/kernel';
import { WORKED } from '@app/candidates';
import { type Language } from '@app/platform/http';
import { toCsv } from '@app/platform/sheets';
import { communeLabel, QUALIFICATIONS } from '@app/taxonomy';
import { applicantsTexts } from '../applicants.texts.js';
import { applicationTexts } from '../application.texts.js';
import { type ScreeningAnswer } from '../application.entity.js';
import { type ExportRow } from '../applications.queries.js';

/** The applicants of a vacancy as a file that Excel opens. */
export function applicantFile(rows: readonly ExportRow[], language: Language): string {
  const { columns } = applicantsTexts(language).file;
  const words = applicationTexts(language);
  const answerText = ({ text, kind, answer }: ScreeningAnswer) =>
    `${text} ${kind === 'yes-no' ? (answer === 'yes' ? words.yes : words.no) : answer}`;
  return toCsv([
    Object.values(columns),
    ...rows.map((row) => [
      row.name,
      row.phone && formatPhone(row.phone),
      row.birthYear,
      row.sex && words.sex[row.sex as 'female'],
      row.commune && communeLabel(row.commune),
      row.experience && WORKED.label(row.experience, language),
      row.qualification && QUALIFICATIONS.label(row.qualification, language),
      words.status[row.status],
      formatDay(localDateOf(row.createdAt)),
      row.interviewAt && formatInstant(row.interviewAt),
      row.startDate && formatDay(row.startDate as LocalDate),
      row.rejectReason && words.rejectReason[row.rejectReason as 'other'],
      row.answers.map(answerText).join('\n'),
      row.message,
    ]),
  ]);
}
