import { Injectable } from '@nestjs/common';
import { type CandidateSource, CandidatesService } from '@app/candidates';
import { PostingSearchReads, type SearchablePosting } from '@app/postings';
import { type IndexDefinition, type SearchEngine } from '@app/platform/search';
import { toCandidateDocument } from './candidate-document.js';
import { candidateIndex, CANDIDATES_INDEX_EDITION } from './candidate-index.js';
import { asIndexed, type IndexedDocument } from './indexed-document.js';
import { toPostingDocument } from './posting-document.js';
import { POSTINGS_INDEX_EDITION, postingIndex } from './posting-index.js';

/** The revisions of those documents that an index holds. */
export async function heldRevisions(
  engine: SearchEngine,
  name: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const held = await engine.documents<Pick<IndexedDocument, 'id' | 'revision'>>(name, ids, ['id', 'revision']);
  return new Map(held.map(({ id, revision }) => [id, revision]));
}

/** What an index is made from: the database, read by id or from one end to the other. */
export interface IndexSource {
  readonly definition: IndexDefinition;
  /** Counts up when older documents do not do any more. */
  readonly edition: number;
  count(): Promise<number>;
  /** Those of the ids that belong in the index. */
  documents(ids: readonly string[]): Promise<IndexedDocument[]>;
  /** In the order of their ids, behind `id`. */
  documentsAfter(id: string | null, limit: number): Promise<IndexedDocument[]>;
}

const postingToIndex = (source: SearchablePosting) => asIndexed(toPostingDocument(source));
const candidateToIndex = (source: CandidateSource) => asIndexed(toCandidateDocument(source));

@Injectable()
export class PostingIndexSource implements IndexSource {
  readonly definition = postingIndex();
  readonly edition = POSTINGS_INDEX_EDITION;

  constructor(private readonly postings: PostingSearchReads) {}

  async count(): Promise<number> {
    return this.postings.countOpen();
  }

  async documents(ids: readonly string[]): Promise<IndexedDocument[]> {
    return (await this.postings.documentSources(ids)).map(postingToIndex);
  }

  async documentsAfter(id: string | null, limit: number): Promise<IndexedDocument[]> {
    return (await this.postings.documentSourcesAfter(id, limit)).map(postingToIndex);
  }
}

@Injectable()
export class CandidateIndexSource implements IndexSource {
  readonly definition = candidateIndex();
  readonly edition = CANDIDATES_INDEX_EDITION;

  constructor(private readonly candidates: CandidatesService) {}

  async count(): Promise<number> {
    return this.candidates.countDocuments();
  }

  async documents(ids: readonly string[]): Promise<IndexedDocument[]> {
    return [...(await this.candidates.documentSources(ids)).values()].map(candidateToIndex);
  }

  async documentsAfter(id: string | null, limit: number): Promise<IndexedDocument[]> {
    return (await this.candidates.documentSourcesAfter(id, limit)).map(candidateToIndex);
  }
}

/** Every index of ours. */
@Injectable()
export class SearchSources {
  readonly all: readonly IndexSource[];

  constructor(postings: PostingIndexSource, candidates: CandidateIndexSource) {
    this.all = [postings, candidates];
  }

  get names(): string[] {
    return this.all.map(({ definition }) => definition.name);
  }

  /** @throws Error for a name that no index of ours has */
  get(name: string): IndexSource {
    const source = this.all.find(({ definition }) => definition.name === name);
    if (!source) throw new Error(`No search index is named ${name}`);
    return source;
  }
}
