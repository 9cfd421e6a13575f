import { Global, Module } from '@nestjs/common';
import { FieldCipher, KeyedHash } from './field-cipher.js';

@Global()
@Module({ providers: [FieldCipher, KeyedHash], exports: [FieldCipher, KeyedHash] })
export class CryptoModule {}
