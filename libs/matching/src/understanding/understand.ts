import { foldAccents, type Span } from '@app/kernel';
import { queryText, withoutSpans } from './query-text.js';
import { recogniseBenefits } from './recognise-benefits.js';
import { recogniseConditions } from './recognise-conditions.js';
import { type Concept, type Recogniser, type Recognition } from './recognition.js';
import { recogniseFillers } from './recognise-fillers.js';
import { recogniseParks } from './recognise-parks.js';
import { recognisePlaces } from './recognise-places.js';
import { recogniseWage } from './recognise-wage.js';

/** A query taken apart: concepts with their places in the text, and the words that are left. */
export interface Understood {
  text: string;
  recognitions: Recognition[];
  words: string;
}

/** In the order in which they are believed where two claim the same words. */
const RECOGNISERS: readonly Recogniser[] = [
  recogniseWage,
  recogniseParks,
  recognisePlaces,
  recogniseBenefits,
  recogniseConditions,
  recogniseFillers,
];

const overlap = (left: Span, right: Span) => left[0] < right[1] && right[0] < left[1];

/** Reads a query as it was typed, however long. */
export function understand(typed: string, recognisers: readonly Recogniser[] = RECOGNISERS): Understood {
  const query = queryText(typed);
  let recognitions: Recognition[] = [];
  for (const recognise of recognisers) {
    for (const found of recognise(query)) {
      const taken = recognitions.filter(({ span }) => overlap(span, found.span));
      const isFree = taken.every(({ span }) => isBorderOf(found, span));
      if (!isFree) continue;
      // "tu" leads to a wage, but not the one of "dai tu luong 7 trieu".
      const end = found.span[1] + (query.text[found.span[1]] === ' ' ? 1 : 0);
      recognitions = recognitions.map((each) => (taken.includes(each) ? { ...each, span: [end, each.span[1]] } : each));
      recognitions.push(found);
    }
  }
  recognitions.sort((left, right) => left.span[0] - right.span[0]);
  const wordsBeside = (beside: readonly Recognition[]) =>
    withoutSpans(
      query.text,
      beside.map(({ span }) => span),
    );
  const words = wordsBeside(recognitions);
  if (words !== '') return { text: query.text, recognitions, words };
  // "tuyển dụng" says nothing before the name of work, and is work where nothing else is said: "tuyển dụng hà nội".
  const told = recognitions.filter(({ concept, span }) => concept.kind !== 'filler' || !isRecruiting(query.text, span));
  return { text: query.text, recognitions: told, words: wordsBeside(told) };
}

/** Whether a place begins before a wage and takes no more of it than the word that leads to the figure. */
function isBorderOf({ concept, span: [start, end] }: Recognition, [from, to]: Span): boolean {
  return concept.kind === 'place' && start < from && end < to && end - from <= LONGEST_LEAD;
}

const LONGEST_LEAD = 'trên'.length;

const isRecruiting = (text: string, span: Span): boolean =>
  /^(?:can )?tuyen dung$/.test(foldAccents(text.slice(...span)));

/** The query without the words of some recognitions, for taking conditions away. */
export function withoutRecognitions({ text }: Understood, recognitions: readonly Recognition[]): string {
  return recognitions.length === 0
    ? text
    : withoutSpans(
        text,
        recognitions.map(({ span }) => span),
      );
}

const BESIDE_WORK: ReadonlySet<Concept['kind']> = new Set(['wage', 'benefit']);

/** What tells of work and wishes: `trả lương theo tuần` is no payroll. */
export const toldIn = (understood: Understood): string =>
  withoutRecognitions(
    understood,
    understood.recognitions.filter(({ concept }) => BESIDE_WORK.has(concept.kind)),
  );
