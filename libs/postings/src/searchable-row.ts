import { type LocalDate } from '@app/kernel';
import { findOccupation } from '@app/taxonomy';
import { applyRow } from './import.draft.js';
import { readImportRow } from './import.schema.js';
import { suggestedOccupation } from './occupation-suggestion.js';
import { emptyDraft } from './posting.draft.js';
import { type SearchablePosting } from './posting-sources.queries.js';

/**
 * A row of a file as search would read the posting that the import makes from it; null when the row cannot land.
 * @param values by heading, as in any file that is imported
 */
export function searchableRow(
  values: Readonly<Record<string, string>>,
  { id, today }: { id: string; today: LocalDate },
): SearchablePosting | null {
  const { imported } = readImportRow(values, {
    today,
    classify: suggestedOccupation,
    isOccupation: (code) => findOccupation(code)?.level === 4,
  });
  if (!imported) return null;
  const now = new Date(`${today}T00:00:00+07:00`);
  const draft = emptyDraft({ id, officeId: '', employerId: null, createdBy: null, source: 'import', now });
  const workplaces = applyRow(draft, imported, now) ?? [];
  return { ...draft, employerName: imported.employerName, employerIsVerified: false, workplaces };
}
