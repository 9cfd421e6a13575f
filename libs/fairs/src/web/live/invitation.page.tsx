import { type Language } from '@app/platform/http';
import { Card, PageHead } from '@app/ui';
import { guestTexts } from '../../live/guest.texts.js';
import { type OpenCall } from '../../live/guests.repository.js';
import { talkPath } from '../../fair-words.js';
import { type FairRow } from '../../fairs.queries.js';
import { RehearsalNotice } from '../rehearsal-notice.js';
import { CommandButton } from './live-parts.js';
import { guestWords } from './talk-guests.js';

interface InvitationProps {
  language: Language;
  fair: FairRow;
  /** Calls into one conversation that the reader may follow. */
  calls: readonly OpenCall[];
}

/** What somebody sees who is called into a conversation, before they come in: not a word of it. */
export function InvitationPage({ language, fair, calls }: InvitationProps) {
  const texts = guestTexts(language);
  const [{ boothNumber, employer, number }] = calls as [OpenCall];
  return (
    <div class="narrow stack">
      <PageHead title={texts.invitedTitle} lead={texts.invitedLead(boothNumber, employer, number)} />
      <RehearsalNotice language={language} fair={fair} />
      <p>{texts.invitedHint}</p>
      {calls.map((call) => (
        <Card key={call.guest}>
          <h2>{guestWords(call, language)}</h2>
          <div class="actions">
            <CommandButton
              action={talkPath(call.conversation)}
              kind="come-in"
              fields={{ conversation: call.conversation, guest: call.guest }}
            >
              {texts.comeIn}
            </CommandButton>
            {call.role === 'colleague' && (
              <CommandButton
                action={talkPath(call.conversation)}
                kind="step-out"
                fields={{ conversation: call.conversation }}
                look="quiet"
              >
                {texts.refuse}
              </CommandButton>
            )}
          </div>
        </Card>
      ))}
    </div>
  );
}
