import { type DomainError, type ErrorKind } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { EmptyState, type IconName, LinkButton } from '@app/ui';
import { shellTexts } from './shell.texts.js';

const ICONS: Record<ErrorKind, IconName> = {
  'not-found': 'search',
  forbidden: 'lock',
  gone: 'history',
  conflict: 'people',
  'too-many': 'clock',
  'too-large': 'upload',
  unavailable: 'warning',
  unauthenticated: 'lock',
  invalid: 'alert',
};

/** What people see when something does not work: what happened, in plain words, and the way on. */
export function ErrorPage({ error, message, language }: { error: DomainError; message: string; language: Language }) {
  const texts = shellTexts(language);
  return (
    <div class="narrow error-page">
      <EmptyState title={texts.errorTitle[error.kind]} icon={ICONS[error.kind]} level={1}>
        <p>{message}</p>
        <div class="actions">
          <LinkButton href="/viec-lam" look="secondary" icon="search">
            {texts.find}
          </LinkButton>
          <LinkButton href="/" look="quiet">
            {texts.home}
          </LinkButton>
        </div>
      </EmptyState>
    </div>
  );
}
