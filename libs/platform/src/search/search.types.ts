import { type SearchParams, type Settings } from 'meilisearch';

export type IndexSettings = Settings;
export type SearchBody = SearchParams & { q?: string };

/** An index of ours: its name without prefix, the primary key and the settings it must have. */
export interface IndexDefinition {
  name: string;
  primaryKey: string;
  settings: IndexSettings;
}

/** One of several searches whose hits come as one list: how much its hits count beside those of the others. */
export interface MergedSearch {
  /** 0 to 1. */
  weight: number;
  body: SearchBody;
}

export interface SearchPage<Document> {
  hits: Document[];
  /** At most `pagination.maxTotalHits` of the index. */
  estimatedTotal: number;
  facets: Record<string, Record<string, number>>;
}
