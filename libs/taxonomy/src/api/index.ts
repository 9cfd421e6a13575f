export { TaxonomyApiModule } from './taxonomy-api.module.js';
