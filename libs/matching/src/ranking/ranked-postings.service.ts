import { Injectable } from '@nestjs/common';
import { SearchEngine } from '@app/platform/search';
import { POSTINGS_INDEX } from '../posting-index.js';
import { readWords } from '../understanding/read-words.js';
import { type SynonymIndex } from '../understanding/synonyms.js';
import { toldIn, understand } from '../understanding/understand.js';
import { RECALLED, recallSearches } from './recall.js';
import { rankPostings, type RankedPosting } from './score-posting.js';
import { wantedIn } from './wanted.js';

/** Finds the best postings for a query, in an index of any name. */
@Injectable()
export class RankedPostings {
  constructor(private readonly engine: SearchEngine) {}

  async find(
    text: string,
    filters: readonly (string | readonly string[])[] = [],
    index = POSTINGS_INDEX,
    synonyms?: SynonymIndex,
  ): Promise<{ posting: RankedPosting; score: number }[]> {
    const understood = understand(text);
    const read = readWords(understood.words, toldIn(understood), synonyms);
    const wanted = wantedIn(understood);
    const found = await this.engine.searchMerged<RankedPosting>(index, recallSearches(read, wanted, filters), RECALLED);
    return rankPostings(read, wanted, found);
  }
}
