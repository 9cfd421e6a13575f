import { CandidateFacts } from '@app/candidates';
import { type LocalDate } from '@app/kernel';
import { FitBadge, FitNote } from '@app/matching';
import { type Language } from '@app/platform/http';
import { Fold } from '@app/ui';
import { type DeskPerson } from '../../live/desk-people.service.js';
import { deskTexts } from '../../live/desk.texts.js';

interface DeskPersonProps {
  language: Language;
  person: DeskPerson;
  today: LocalDate;
}

/** Why somebody suits, what is missing, and their profile, as far as they let this employer see it. */
export function DeskPersonView({ language, person: { profile, best }, today }: DeskPersonProps) {
  const texts = deskTexts(language);
  if (!profile) return <p class="soft">{texts.hidden}</p>;
  return (
    <div class="stack">
      {best ? (
        <>
          <p>
            {texts.best(best.vacancy.title)} <FitBadge language={language} fit={best.fit} />
          </p>
          <FitNote language={language} reader="employer" {...best} />
        </>
      ) : (
        <p class="soft">{texts.noFit}</p>
      )}
      <Fold title={texts.profile}>
        <CandidateFacts language={language} snapshot={profile} today={today} />
      </Fold>
    </div>
  );
}
