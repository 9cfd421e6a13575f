import { type Language } from '@app/platform/http';
import { Notice } from '@app/ui';
import { type ComponentChildren } from 'preact';
import { type FairRow } from '../fairs.queries.js';
import { rehearsalTexts } from '../rehearsal/rehearsal.texts.js';

interface NoticeProps {
  language: Language;
  fair: Pick<FairRow, 'status'>;
  /** What whoever practises has to know here. */
  children?: ComponentChildren;
}

/** Says on a page of a fair that it is practised only. */
export function RehearsalNotice({ language, fair, children }: NoticeProps) {
  if (fair.status !== 'rehearsal') return null;
  return (
    <Notice tone="warning">
      <p>{rehearsalTexts(language).notice}</p>
      {children}
    </Notice>
  );
}
