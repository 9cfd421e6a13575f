import { type SearchParams, type Settings } from 'meilisearch';

export type IndexSettings = Settings;
export type SearchBody = SearchParams & { q?: string };

/** An index of ours: its name without prefix, the primary key and the settings it must have. */
export interface IndexDefinition {
  name: string;
  primaryKey: string;
  settings: IndexSettings;
}

export interface SearchPage<Document> {
  hits: Document[];
  /** At most `pagination.maxTotalHits` of the index. */
  estimatedTotal: number;
  facets: Record<string, Record<string, number>>;
}
