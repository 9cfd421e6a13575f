import { Global, Module } from '@nestjs/common';
import { Events } from './events.js';
import { OutboxRepository } from './outbox.repository.js';

@Global()
@Module({ providers: [Events, OutboxRepository], exports: [Events, OutboxRepository] })
export class EventsModule {}
