import { Global, Module } from '@nestjs/common';
import { LiveHints } from './live-hints.js';

@Global()
@Module({ providers: [LiveHints], exports: [LiveHints] })
export class LiveModule {}
