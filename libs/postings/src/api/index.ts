export { PostingsApiModule } from './postings-api.module.js';
