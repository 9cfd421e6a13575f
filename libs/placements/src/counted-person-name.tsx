import { type Language } from '@app/platform/http';
import { Link } from '@app/ui';
import { figuresTexts } from './figures.texts.js';
import { type NamedPerson } from './target-people.service.js';

/** Somebody behind a number by name, with the way to their screen; of the others what may be said. */
export function CountedPersonName({ language, person }: { language: Language; person: NamedPerson }) {
  const { person: texts } = figuresTexts(language);
  const { personId, name, isErased, subject } = person;
  if (personId !== null && name !== null) return <Link href={`/can-bo/nguoi-lao-dong/${personId}`}>{name}</Link>;
  if (isErased) return <span class="soft">{texts.erased}</span>;
  return (
    <>
      {texts.unknown}
      {subject !== null && <small class="soft"> {texts.subject(subject)}</small>}
    </>
  );
}
