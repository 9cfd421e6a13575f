import { type Language } from '@app/platform/http';
import { LANGUAGES } from '@app/taxonomy';
import { Badge, ChoicePanel, ConfirmPanel, Fold } from '@app/ui';
import { guestTexts } from '../../live/guest.texts.js';
import { type ConversationView } from '../../live/live.schema.js';
import { talkPath } from '../../fair-words.js';
import { CommandButton, CommandFields } from './live-parts.js';

type TalkGuest = ConversationView['guests'][number];

interface GuestsProps {
  language: Language;
  talk: ConversationView;
  /** Who reads it. */
  personId: string;
}

/** What a guest is here: a colleague, a counsellor, an interpreter of a language. */
export function guestWords(
  { role, language: spoken }: Pick<TalkGuest, 'role' | 'language'>,
  language: Language,
): string {
  const word = guestTexts(language).roles[role];
  return spoken === null ? word : `${word} (${LANGUAGES.label(spoken, language)})`;
}

/** Everybody who is in a conversation or called into it; all of them see it. */
export function Present({ language, talk }: Omit<GuestsProps, 'personId'>) {
  const texts = guestTexts(language);
  return (
    <section>
      <h2 class="visually-hidden">{texts.present}</h2>
      <ul class="present">
        <li>
          <Badge>{texts.person}</Badge> {talk.personName}
        </li>
        <li>
          <Badge>{texts.recruiter}</Badge> {talk.recruiterName}
        </li>
        {talk.guests.map((guest) => (
          <li key={guest.id}>
            <Badge tone={guest.isPresent ? 'info' : 'neutral'}>{guestWords(guest, language)}</Badge>{' '}
            {[guest.name, !guest.isPresent && texts.called, guest.isInCall && texts.inCall].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CallProps extends GuestsProps {
  /** Whom the recruiter may call by name. */
  colleagues: readonly { person: string; name: string }[];
}

/** Calls somebody in; guests leave. */
export function GuestActions({ language, talk, personId, colleagues }: CallProps) {
  const texts = guestTexts(language);
  const action = talkPath(talk.id);
  const has = (role: TalkGuest['role']) => talk.guests.some((guest) => guest.role === role);
  if (talk.guests.some(({ person }) => person === personId)) {
    return (
      <CommandButton action={action} kind="step-out" fields={{ conversation: talk.id }} look="secondary">
        {texts.stepOut}
      </CommandButton>
    );
  }
  return (
    <Fold title={texts.inviteMore}>
      <div class="actions">
        {colleagues.length > 0 && (
          <ChoicePanel
            open={texts.inviteColleague}
            action={action}
            name="person"
            choices={colleagues.map(({ person, name }) => ({ value: person, label: name }))}
          >
            <CommandFields kind="invite" conversation={talk.id} as="colleague" />
          </ChoicePanel>
        )}
        {!has('counsellor') && (
          <CommandButton
            action={action}
            kind="invite"
            fields={{ conversation: talk.id, as: 'counsellor' }}
            look="quiet"
          >
            {texts.callCounsellor}
          </CommandButton>
        )}
        {!has('interpreter') && (
          <ChoicePanel
            open={texts.callInterpreter}
            action={action}
            name="language"
            choices={LANGUAGES.codes.map((code) => ({ value: code, label: LANGUAGES.label(code, language) }))}
          >
            <CommandFields kind="invite" conversation={talk.id} as="interpreter" />
          </ChoicePanel>
        )}
        {talk.recruiter === personId &&
          talk.guests.map((guest) => {
            const who = guest.name ?? guestWords(guest, language);
            const words = guest.isPresent ? texts.askOut(who) : texts.takeBack(who);
            return (
              <ConfirmPanel
                key={guest.id}
                open={words}
                question={`${words}?`}
                action={action}
                confirm={words}
                look="secondary"
              >
                <CommandFields kind="uninvite" conversation={talk.id} guest={guest.id} />
              </ConfirmPanel>
            );
          })}
      </div>
    </Fold>
  );
}
