import { type DomainError } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { LinkButton, PageHead } from '@app/ui';
import { shellTexts } from './shell.texts.js';

/** What people see when something does not work: what happened, in plain words, and the way on. */
export function ErrorPage({ error, message, language }: { error: DomainError; message: string; language: Language }) {
  const texts = shellTexts(language);
  return (
    <div class="narrow">
      <PageHead title={texts.errorTitle[error.kind]} lead={message} />
      <div class="actions">
        <LinkButton href="/">{texts.home}</LinkButton>
      </div>
    </div>
  );
}
