import { type Language } from '@app/platform/http';
import { type Screen } from '../../live/fair-screen.service.js';
import { type ScreenCall } from '../../live/screen.queries.js';
import { screenTexts } from '../../live/screen.texts.js';
import { timeOf } from '../../fair-words.js';
import { rehearsalTexts } from '../../rehearsal/rehearsal.texts.js';
import { WaitByRefresh } from './live-parts.js';

/**
 * The wall of a hall: who is called where, in type that is read from the last row. A script takes it anew and reads new
 * numbers aloud once somebody has pressed the button, since no browser speaks before.
 */
export function ScreenPage({ language, screen }: { language: Language; screen: Screen }) {
  const texts = screenTexts(language);
  const { fair, calls, said } = screen;
  const called = calls.filter(({ isCalled }) => isCalled);
  const talking = calls.filter(({ isCalled }) => !isCalled);
  return (
    <div class="screen" data-screen="">
      <header class="screen-head">
        <h1>{fair.title}</h1>
        <button
          type="button"
          class="button button-secondary"
          data-screen-sound=""
          data-on={texts.soundOff}
          data-off={texts.soundOn}
          data-ready={texts.soundReady}
          data-no-voice={texts.noVoice}
          hidden
        >
          {texts.soundOn}
        </button>
      </header>
      {fair.status === 'rehearsal' && <p class="screen-said">{rehearsalTexts(language).notice}</p>}
      <p class="screen-note" role="status" data-screen-status="" />
      <div data-screen-body="">
        {fair.status === 'closed' ? (
          <p class="screen-said">{texts.closed}</p>
        ) : (
          <p class="screen-note">{texts.closesAt(timeOf(fair.closesAt))}</p>
        )}
        {said.map(({ id, text }) => (
          <p key={id} class="screen-said" data-say={id} data-speech={text}>
            {text}
          </p>
        ))}
        <h2>{texts.calling}</h2>
        {called.length === 0 ? <p class="screen-note">{texts.nobody}</p> : <Calls language={language} calls={called} />}
        {talking.length > 0 && (
          <>
            <h2>{texts.talking}</h2>
            <ul class="screen-talks">
              {talking.map(({ id, booth, number }) => (
                <li key={id}>
                  {texts.booth(booth)}: <strong>{texts.number(number)}</strong>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <WaitByRefresh />
    </div>
  );
}

function Calls({ language, calls }: { language: Language; calls: readonly ScreenCall[] }) {
  const texts = screenTexts(language);
  return (
    <ul class="screen-calls">
      {calls.map(({ id, booth, employer, number }) => (
        <li key={id} data-say={id} data-speech={texts.speech(number, booth, employer)}>
          <span class="screen-number">{texts.number(number)}</span>
          <span class="screen-booth">{texts.booth(booth)}</span>
          <span class="screen-employer">{employer}</span>
        </li>
      ))}
    </ul>
  );
}
