import { type Language } from '@app/platform/http';
import { Button, ConfirmPanel, EMPTY_FORM, Form, LinkButton, Notice, TextField } from '@app/ui';
import { canDo } from '../fair.lifecycle.js';
import { consolePath, doorPath, fairDeskPath, timeOf } from '../fair-words.js';
import { type FairRow } from '../fairs.queries.js';
import { USUAL_PEOPLE } from '../rehearsal/rehearsal.schema.js';
import { rehearsalTexts } from '../rehearsal/rehearsal.texts.js';
import { type PractisedBooth, type RehearsalState } from '../rehearsal/rehearsals.repository.js';
import { deskPath } from './live/talk.page.js';

interface SectionProps {
  language: Language;
  fair: FairRow;
  /** Null while there is none. */
  rehearsal: RehearsalState | null;
}

/** The rehearsal of a fair: how it stands, or where it is begun. Nothing once the fair is open. */
export function RehearsalSection({ language, fair, rehearsal }: SectionProps) {
  const texts = rehearsalTexts(language);
  if (rehearsal === null && (fair.booths === 0 || !canDo('rehearse', fair.status))) return null;
  return (
    <section class="section-small">
      <h2>{texts.rehearsal}</h2>
      {rehearsal ? (
        <UnderWay language={language} fair={fair} rehearsal={rehearsal} />
      ) : (
        <Begin {...{ language, fair }} />
      )}
    </section>
  );
}

function Begin({ language, fair }: Omit<SectionProps, 'rehearsal'>) {
  const texts = rehearsalTexts(language);
  const form = { ...EMPTY_FORM, scope: 'rehearsal', values: { people: String(USUAL_PEOPLE) } };
  return (
    <>
      <p class="soft">{texts.what}</p>
      <div class="actions section-small">
        <ConfirmPanel
          open={texts.begin}
          question={texts.beginQuestion}
          action={`${fairDeskPath(fair.id)}/dien-tap`}
          confirm={texts.begin}
          look="secondary"
        >
          <p>{texts.beginWhat}</p>
          <TextField
            form={form}
            name="people"
            label={texts.people}
            hint={texts.peopleHint}
            inputMode="numeric"
            maxLength={3}
            suffix={texts.persons}
            autoComplete="off"
          />
        </ConfirmPanel>
      </div>
    </>
  );
}

function UnderWay({ language, fair, rehearsal }: SectionProps & { rehearsal: RehearsalState }) {
  const texts = rehearsalTexts(language);
  const { id, endsAt, people, inside, atDoor, waiting, talking, staffed, seated } = rehearsal;
  return (
    <>
      <Notice tone="info" title={texts.underWay}>
        <p>{texts.until(timeOf(endsAt))}</p>
        <p>{texts.counts(people, inside, waiting, talking)}</p>
        {atDoor > 0 && <p>{texts.atDoor(atDoor)}</p>}
        <p>{staffed > 0 ? texts.staffed(staffed) : texts.unstaffed}</p>
        {seated > 0 && <p>{texts.seated(seated)}</p>}
      </Notice>
      <p class="soft section-small">{texts.sitWhat}</p>
      <div class="actions section-small">
        <LinkButton href={consolePath(id)}>{texts.console}</LinkButton>
        <LinkButton href={doorPath(id)} look="secondary">
          {texts.door}
        </LinkButton>
        <Form action={`${fairDeskPath(fair.id)}/ngoi-thu`} class="inline-form">
          <Button look="secondary" icon="device">
            {texts.sit}
          </Button>
        </Form>
        <ConfirmPanel
          open={texts.end}
          question={texts.endQuestion}
          action={`${fairDeskPath(fair.id)}/ket-thuc-dien-tap`}
          confirm={texts.end}
        >
          <p>{texts.endWhat}</p>
        </ConfirmPanel>
      </div>
    </>
  );
}

/** Asks recruiters to the desks where they can practise. */
export function PractisedBooths({ language, booths }: { language: Language; booths: readonly PractisedBooth[] }) {
  const texts = rehearsalTexts(language);
  return (
    <>
      {booths.map(({ boothId, number, title }) => (
        <Notice key={boothId} tone="info">
          <p>{texts.invite(title, number)}</p>
          <LinkButton href={deskPath(boothId)}>{texts.toDesk}</LinkButton>
        </Notice>
      ))}
    </>
  );
}
