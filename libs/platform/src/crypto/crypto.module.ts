import { Global, Module } from '@nestjs/common';
import { FieldCipher, KeyedHash } from './field-cipher.js';
import { FileCipher } from './file-cipher.js';
import { KeyRotation } from './key-rotation.js';
import { SealedValuesRepository } from './sealed-values.repository.js';

@Global()
@Module({
  providers: [FieldCipher, FileCipher, KeyedHash, KeyRotation, SealedValuesRepository],
  exports: [FieldCipher, FileCipher, KeyedHash, KeyRotation],
})
export class CryptoModule {}
