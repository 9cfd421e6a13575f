import { type Language } from '@app/platform/http';
import { Notice } from '@app/ui';
import { type FairRow } from '../fairs.queries.js';
import { rehearsalTexts } from '../rehearsal/rehearsal.texts.js';

/** Says on a page of a fair that it is practised only. */
export function RehearsalNotice({ language, fair }: { language: Language; fair: Pick<FairRow, 'status'> }) {
  if (fair.status !== 'rehearsal') return null;
  return (
    <Notice tone="warning">
      <p>{rehearsalTexts(language).notice}</p>
    </Notice>
  );
}
