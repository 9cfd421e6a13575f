import { type StoredFile } from '@app/platform/files';
import { type Language } from '@app/platform/http';
import { type BoothCard, type BoothView, type LobbyView, type PlacesView } from '../../live/live.schema.js';
import { liveTexts } from '../../live/live.texts.js';
import { type FairRow } from '../../fairs.queries.js';

/** The hall as somebody sees it who looks for work. */
export interface HallProps {
  language: Language;
  fair: FairRow;
  personId: string;
  lobby: LobbyView;
  /** What each booth looks for. */
  work: ReadonlyMap<string, readonly string[]>;
  /** What each booth has laid out. */
  documents: ReadonlyMap<string, readonly StoredFile[]>;
  /** Null for somebody who has not entered yet. */
  places: PlacesView | null;
  /** The booths where they have a place. */
  queues: readonly BoothView[];
  /** What is looked for among the booths. */
  text: string;
}

/** The words of a wait for every range; the page's script fills them in. */
export function rangeWords(language: Language) {
  const texts = liveTexts(language);
  return {
    'data-live-range': texts.wait('{low}', '{high}'),
    'data-live-rough-range': texts.roughWait('{low}', '{high}'),
  };
}

interface WaitWordsProps {
  language: Language;
  booth: BoothCard;
  wait: NonNullable<BoothCard['wait']>;
  /** Of a place that is held, not of somebody who would join now. */
  isMine?: boolean;
}

/** The range of a wait; among booths the words for every other range stand on their list. */
export function WaitWords({ language, booth, wait, isMine = false }: WaitWordsProps) {
  const texts = liveTexts(language);
  const words = booth.isRough ? texts.roughWait : texts.wait;
  const marks = isMine
    ? { 'data-live-my-wait': booth.booth, ...rangeWords(language) }
    : { 'data-live-wait': booth.booth };
  return <span {...marks}>{words(wait.low, wait.high)}</span>;
}
