export { SearchEngine } from './search-engine.js';
export { isIndexLost, isSearchAway, TaskRefused } from './search.errors.js';
export {
  type IndexDefinition,
  type IndexSettings,
  type MergedSearch,
  type SearchBody,
  type SearchPage,
} from './search.types.js';
export { SearchModule } from './search.module.js';
