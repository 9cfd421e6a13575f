import { Global, Module } from '@nestjs/common';
import { FileSealing } from './file-sealing.js';
import { Files } from './files.js';

@Global()
@Module({ providers: [Files, FileSealing], exports: [Files, FileSealing] })
export class FilesModule {}
