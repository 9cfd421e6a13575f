export { Events, type DomainEvent } from './events.js';
export { Listener, type EventListener, type ListenerOptions, type Workload, WORKLOADS } from './listener.js';
export { ListenerRegistry, type RegisteredListener } from './listener.registry.js';
export { OutboxRepository, type Delivery, type ParkedDelivery } from './outbox.repository.js';
export { EventsModule } from './events.module.js';
