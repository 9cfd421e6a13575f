export { Files, displayName, type FileRules, type NewFile, type StoredFile } from './files.js';
export { FilesModule } from './files.module.js';
