import { foldAccents } from '@app/kernel';
import { INDUSTRIAL_PARKS } from '@app/taxonomy';
import { spansOf } from './query-text.js';
import { withLead } from './recognise-places.js';
import { type Recogniser } from './recognition.js';

/** `KCN Sông Công II` -> its name without numeral, which people leave out, and the numeral as they write it. */
const PARKS = INDUSTRIAL_PARKS.entries.map(({ code, vi }) => {
  const [, name = '', numeral = ''] = /^kcn (.*?)(?: (i{1,3}|\d))?$/.exec(foldAccents(vi)) ?? [];
  return { code, name, numeral: numeral.replace(/i+/, (ones) => String(ones.length)) };
});

const NAMES = [...new Set(PARKS.map(({ name }) => name))].sort((left, right) => right.length - left.length);
const PARK = new RegExp(String.raw`\b(?:kcn|khu cong nghiep)\s+(?:${NAMES.join('|')})(?:\s+(?:i{1,3}|\d))?\b`, 'g');

/** Industrial parks behind a word for them; without its numeral every park of the name is meant. */
export const recogniseParks: Recogniser = (query) =>
  spansOf(query, PARK).map((named) => {
    const words = foldAccents(query.text.slice(...named)).replace(/^(?:kcn|khu cong nghiep)\s+/, '');
    const name = NAMES.find((known) => words.startsWith(known))!;
    const numeral = words
      .slice(name.length)
      .trim()
      .replace(/i+/, (ones) => String(ones.length));
    const parks = PARKS.filter((park) => park.name === name && (numeral === '' || park.numeral === numeral));
    return { span: withLead(query, named).span, concept: { kind: 'park', parks: parks.map(({ code }) => code) } };
  });
