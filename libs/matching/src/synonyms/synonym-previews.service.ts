import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Clock, todayIn } from '@app/kernel';
import { SearchEngine } from '@app/platform/search';
import { corpusDocuments, CorpusLine, GoldLine, inBatches, readLines } from '../evaluation/corpus-lines.js';
import { ndcg10 } from '../evaluation/measures.js';
import { type PostingDocument } from '../posting-document.js';
import { postingIndex } from '../posting-index.js';
import { RankedPostings } from '../ranking/ranked-postings.service.js';
import { readWords } from '../understanding/read-words.js';
import { indexSynonyms, type Synonym, type SynonymIndex } from '../understanding/synonyms.js';
import { understand } from '../understanding/understand.js';
import { previewOf, type ScoredQuery, type SynonymPreview } from './synonym-preview.js';
import { synonymsOf } from './synonym.schema.js';
import { SynonymsRepository } from './synonyms.repository.js';

/** Where the build puts the gold set, relative to the folder the process was started in. */
const GOLD_FOLDER = join(process.cwd(), 'dist/gold');
const DEPTH = 10;
const TOLD_EVERY = 20;

type Progress = (done: number, total?: number) => Promise<void>;

/** Measures on the gold set what a synonym would do, beside those that are live. */
@Injectable()
export class SynonymPreviews {
  constructor(
    private readonly clock: Clock,
    private readonly engine: SearchEngine,
    private readonly ranked: RankedPostings,
    private readonly repository: SynonymsRepository,
  ) {}

  /** @throws Error when the gold set was not built */
  async measure(proposed: readonly Synonym[], progress: Progress): Promise<SynonymPreview> {
    const [corpus, gold, live] = await Promise.all([
      readLines(join(GOLD_FOLDER, 'corpus.jsonl'), CorpusLine),
      readLines(join(GOLD_FOLDER, 'queries.jsonl'), GoldLine),
      this.repository.live(),
    ]);
    const documents = corpusDocuments(corpus, todayIn(this.clock));
    await progress(0, gold.length);
    const index = await this.filled(documents);
    const now = live.flatMap(synonymsOf);
    const before = indexSynonyms(now);
    const after = indexSynonyms([...now, ...proposed]);
    const score = async ({ query, judgments }: GoldLine, synonyms: SynonymIndex) => {
      const found = await this.ranked.find(query, [], index, synonyms);
      const ids = found.slice(0, DEPTH).map(({ posting }) => corpus[Number(posting.id)]!.id);
      return ndcg10(ids, judgments);
    };
    const scored: ScoredQuery[] = [];
    for (const line of gold) {
      const first = await score(line, before);
      const second = isReadAlike(line.query, before, after) ? first : await score(line, after);
      scored.push({ query: line.query, kind: line.kind, half: line.half, before: first, after: second });
      if (scored.length % TOLD_EVERY === 0) await progress(scored.length, gold.length);
    }
    return previewOf(scored);
  }

  /** The index of the gold corpus, filled once for each corpus and way to make documents. */
  private async filled(documents: readonly PostingDocument[]): Promise<string> {
    const content = createHash('sha1').update(JSON.stringify(documents)).digest('hex');
    const index = `previewed_${content.slice(0, 12)}`;
    if ((await this.engine.count(index)) !== documents.length) {
      await this.engine.rebuild(postingIndex(index), inBatches(documents), documents.length);
    }
    return index;
  }
}

/** A query that the synonym does not touch is found as before. */
function isReadAlike(query: string, before: SynonymIndex, after: SynonymIndex): boolean {
  const { words, text } = understand(query);
  const readingsWith = (synonyms: SynonymIndex) => JSON.stringify(readWords(words, text, synonyms).readings);
  return readingsWith(before) === readingsWith(after);
}
