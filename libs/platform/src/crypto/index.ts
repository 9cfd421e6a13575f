export { FieldCipher, KeyedHash } from './field-cipher.js';
export { FileCipher, LONGEST_SEAL } from './file-cipher.js';
export { CryptoModule } from './crypto.module.js';
export { KeyRotation, type RotatedColumn } from './key-rotation.js';
export { defineSealedColumn, sealedColumns, type SealedColumn } from './sealed-column.js';
