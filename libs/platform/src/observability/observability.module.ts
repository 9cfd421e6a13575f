import { Global, Module } from '@nestjs/common';
import { InternalServer } from './internal-server.js';

@Global()
@Module({ providers: [InternalServer], exports: [InternalServer] })
export class ObservabilityModule {}
