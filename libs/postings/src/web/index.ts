export { PostingsWebModule } from './postings-web.module.js';
