import { Injectable } from '@nestjs/common';
import { CandidatesService } from '@app/candidates';
import { PostingSearchReads } from '@app/postings';
import { type IndexDefinition, type SearchEngine } from '@app/platform/search';
import { toCandidateDocument } from './candidate-document.js';
import { candidateIndex, CANDIDATES_INDEX_EDITION } from './candidate-index.js';
import { toPostingDocument } from './posting-document.js';
import { POSTINGS_INDEX_EDITION, postingIndex } from './posting-index.js';

export interface IndexedDocument {
  id: string;
  /** Differs as soon as anything else in the document does. */
  revision: string;
}

/** The revisions of those documents that an index holds. */
export async function heldRevisions(
  engine: SearchEngine,
  name: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const held = await engine.documents<IndexedDocument>(name, ids, ['id', 'revision']);
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

@Injectable()
export class PostingIndexSource implements IndexSource {
  readonly definition = postingIndex();
  readonly edition = POSTINGS_INDEX_EDITION;

  constructor(private readonly postings: PostingSearchReads) {}

  async count(): Promise<number> {
    return this.postings.countOpen();
  }

  async documents(ids: readonly string[]): Promise<IndexedDocument[]> {
    return (await this.postings.documentSources(ids)).map(toPostingDocument);
  }

  async documentsAfter(id: string | null, limit: number): Promise<IndexedDocument[]> {
    return (await this.postings.documentSourcesAfter(id, limit)).map(toPostingDocument);
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
    return [...(await this.candidates.documentSources(ids)).values()].map(toCandidateDocument);
  }

  async documentsAfter(id: string | null, limit: number): Promise<IndexedDocument[]> {
    return (await this.candidates.documentSourcesAfter(id, limit)).map(toCandidateDocument);
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
