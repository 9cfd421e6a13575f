import { type Language } from '@app/platform/http';
import { consoleTexts } from '../../live/console.texts.js';
import { type ConversationView } from '../../live/live.schema.js';
import { minutesLeft } from '../../live/conversation.lifecycle.js';
import { talkTexts } from '../../live/talk.texts.js';

interface CountdownProps {
  language: Language;
  talk: ConversationView;
  now: Date;
}

/**
 * The minutes that were planned, then those beyond; nothing happens at zero. The page's script goes on counting by the
 * server's clock, since that of a telephone may be an hour off.
 */
export function Countdown({ language, talk, now }: CountdownProps) {
  const texts = talkTexts(language);
  if (talk.status !== 'talking' || talk.answeredAt === null) return null;
  const left = minutesLeft(new Date(talk.answeredAt), talk.plannedMinutes, now);
  return (
    <p
      class="small"
      data-live-until={Date.parse(talk.answeredAt) + talk.plannedMinutes * 60_000 - now.getTime()}
      data-live-left={texts.left('{n}')}
      data-live-over={texts.over('{n}')}
    >
      {left > 0 ? texts.left(left) : texts.over(-left)}
    </p>
  );
}

/** Minutes since an instant, in whole ones. */
export const minutesSince = (since: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - since.getTime()) / 60_000));

/** How long somebody has waited. The page's script goes on counting by the server's clock, as above. */
export function Waited({ language, since, now }: { language: Language; since: Date; now: Date }) {
  const { minutes } = consoleTexts(language);
  return (
    <span data-live-since={now.getTime() - since.getTime()} data-live-many={minutes('{n}')}>
      {minutes(minutesSince(since, now))}
    </span>
  );
}
