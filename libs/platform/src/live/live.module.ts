import { Global, Module } from '@nestjs/common';
import { LiveHints } from './live-hints.js';
import { LiveMessages } from './live-messages.js';

@Global()
@Module({ providers: [LiveHints, LiveMessages], exports: [LiveHints, LiveMessages] })
export class LiveModule {}
