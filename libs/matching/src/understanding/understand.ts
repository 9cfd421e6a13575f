import { type Span } from '@app/kernel';
import { queryText, withoutSpans } from './query-text.js';
import { recogniseConditions } from './recognise-conditions.js';
import { type Recogniser, type Recognition } from './recognition.js';
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
  recogniseConditions,
  recogniseFillers,
];

const overlap = (left: Span, right: Span) => left[0] < right[1] && right[0] < left[1];

/** Reads a query as it was typed, however long. */
export function understand(typed: string, recognisers: readonly Recogniser[] = RECOGNISERS): Understood {
  const query = queryText(typed);
  const recognitions: Recognition[] = [];
  for (const recognise of recognisers) {
    for (const found of recognise(query)) {
      const isTaken = recognitions.some(({ span }) => overlap(span, found.span));
      if (!isTaken) recognitions.push(found);
    }
  }
  recognitions.sort((left, right) => left.span[0] - right.span[0]);
  return {
    text: query.text,
    recognitions,
    words: withoutSpans(
      query.text,
      recognitions.map(({ span }) => span),
    ),
  };
}

/** The query without the words of some recognitions, for taking conditions away. */
export function withoutRecognitions({ text }: Understood, recognitions: readonly Recognition[]): string {
  return recognitions.length === 0
    ? text
    : withoutSpans(
        text,
        recognitions.map(({ span }) => span),
      );
}
