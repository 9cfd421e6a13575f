import { Global, Module } from '@nestjs/common';
import { CentreContact } from './centre-contact.js';

/** What the document around every page needs; global, because the view interceptor of the platform builds the shell. */
@Global()
@Module({ providers: [CentreContact], exports: [CentreContact] })
export class ShellModule {}
