export { FieldCipher, KeyedHash } from './field-cipher.js';
export { CryptoModule } from './crypto.module.js';
