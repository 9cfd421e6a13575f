export { SearchEngine, isSearchAway, type IndexDefinition, type SearchPage } from './search-engine.js';
export { SearchModule } from './search.module.js';
