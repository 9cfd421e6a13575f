import { Global, Module } from '@nestjs/common';
import { CentreContact } from './centre-contact.js';
import { ClientFiles } from './client-files.js';
import { WebManifestController } from './web-manifest.controller.js';

/** What the document around every page needs; global, because the view interceptor of the platform builds the shell. */
@Global()
@Module({
  controllers: [WebManifestController],
  providers: [CentreContact, ClientFiles],
  exports: [CentreContact, ClientFiles],
})
export class ShellModule {}
