import { newId } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Badge, Button, Form, Hidden, Notice, type Option, type Tone } from '@app/ui';
import { type ComponentChildren } from 'preact';
import { BOOTH_STATES, type BoothCard, type CommandKind, type LobbyView } from '../../live/live.schema.js';
import { deskTexts } from '../../live/desk.texts.js';
import { liveTexts } from '../../live/live.texts.js';
import { timeOf } from '../../fair-words.js';

const TONES: Record<BoothCard['state'], Tone> = {
  staffed: 'success',
  busy: 'info',
  away: 'warning',
  closed: 'neutral',
};

/** What a booth is doing; the page's script keeps it up to date. */
export function BoothBadge({ language, state }: { language: Language; state: BoothCard['state'] }) {
  return <Badge tone={TONES[state]}>{liveTexts(language).states[state]}</Badge>;
}

interface PreferenceProps {
  language: Language;
  isPriority: boolean;
  /** The time of an appointment, for its owner and the staff. */
  appointedAt?: Date | string | null;
  /** For those who are not told the time. */
  isAppointed?: boolean;
}

/** That somebody goes before arrivals by a rule, for everybody to see; why, no badge says. */
export function PreferenceBadges({ language, isPriority, appointedAt = null, isAppointed = false }: PreferenceProps) {
  const texts = liveTexts(language);
  const time = appointedAt === null ? '' : timeOf(new Date(appointedAt));
  return (
    <>
      {isPriority && <Badge tone="warning">{texts.priority}</Badge>}
      {(isAppointed || appointedAt !== null) && <Badge tone="info">{texts.appointed(time)}</Badge>}
    </>
  );
}

/** Every badge of a booth, for the script to show another one in place. */
export function BoothBadges({ language }: { language: Language }) {
  return (
    <template data-live-badges>
      {BOOTH_STATES.map((state) => (
        <span key={state} data-state={state}>
          <BoothBadge language={language} state={state} />
        </span>
      ))}
    </template>
  );
}

/** Tickets that a page lists; the others are over. */
export const SHOWN_TICKETS: readonly string[] = ['waiting', 'called', 'talking', 'lapsed'];

/** The booths of a hall that are open, for choosing one, without the one that it is about. */
export function otherBooths(language: Language, { booths }: LobbyView, boothId: string | null): Option[] {
  const texts = liveTexts(language);
  return booths
    .filter(({ booth, state }) => booth !== boothId && state !== 'closed')
    .map(({ booth, number, employer }) => ({ value: booth, label: `${texts.booth(number)}: ${employer}` }));
}

/** The hidden fields of a command: its key makes the same form count once, however often it is sent. */
export function CommandFields({ kind, ...fields }: { kind: CommandKind } & Record<string, string>) {
  return (
    <>
      <Hidden name="key" value={newId()} />
      <Hidden name="kind" value={kind} />
      {Object.entries(fields).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
    </>
  );
}

interface CommandButtonProps {
  action: string;
  kind: CommandKind;
  fields?: Record<string, string>;
  look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  shortcut?: string;
  children: ComponentChildren;
}

/** One press, one command: an ordinary form. */
export function CommandButton({ action, kind, fields = {}, look = 'primary', shortcut, children }: CommandButtonProps) {
  return (
    <Form action={action} class="inline-form">
      <CommandFields kind={kind} {...fields} />
      <Button look={look} shortcut={shortcut}>
        {children}
      </Button>
    </Form>
  );
}

interface LiveProps {
  language: Language;
  fairId: string;
  /** What the page's script watches, with the counts of what the page was made from. */
  rooms: Readonly<Record<string, number>>;
  /** When this changes the whole page is another one. */
  standing?: string;
  /** Shows so much that it is taken anew less often. */
  isWide?: boolean;
  /** What stands beneath the children and is never taken anew, since somebody types there; and what follows it. */
  still?: ComponentChildren;
  after?: ComponentChildren;
  children: ComponentChildren;
}

/**
 * The part of a page that follows the fair. Without a script it is as new as the page; the script says so when the
 * connection is lost, and takes the part anew from the server when something has changed.
 */
export function Live({ language, fairId, rooms, standing, isWide, still, after, children }: LiveProps) {
  const texts = liveTexts(language);
  return (
    <div
      data-live={fairId}
      data-live-rooms={Object.keys(rooms).join(' ')}
      data-live-standing={standing}
      data-live-wide={isWide ? '' : undefined}
    >
      <div data-live-offline hidden>
        <Notice tone="warning">
          <p>{texts.offline}</p>
        </Notice>
      </div>
      <p class="visually-hidden" role="status" data-live-status />
      <div class="stack" data-live-body data-live-seqs={JSON.stringify(rooms)}>
        {children}
      </div>
      {still && <div class="section-small">{still}</div>}
      {after && (
        <div class="stack section-small" data-live-body>
          {after}
        </div>
      )}
    </div>
  );
}

const WAIT_SECONDS = '20';

/** Without a script a page that waits loads itself again. */
export function WaitByRefresh() {
  return (
    <noscript>
      <meta http-equiv="refresh" content={WAIT_SECONDS} />
    </noscript>
  );
}

/** Turns the keys of a page on and off; a script shows it, since nothing else could listen. */
export function KeysSwitch({ language }: { language: Language }) {
  return (
    <div class="field keys" data-keys hidden>
      <label class="choice">
        <input type="checkbox" />
        <span>{deskTexts(language).keys}</span>
      </label>
    </div>
  );
}
