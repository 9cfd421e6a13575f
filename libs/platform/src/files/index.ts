export { Files, displayName, type FileRules, type NewFile, type StoredFile } from './files.js';
export { FileSealing } from './file-sealing.js';
export { FilesModule } from './files.module.js';
