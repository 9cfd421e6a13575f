import { createParamDecorator, SetMetadata } from '@nestjs/common';
import { type Permission } from '@app/kernel';
import { type Actor } from './actor.js';
import { currentRequest } from './request-context.js';

export const ALLOW = Symbol('allow');
export const PUBLIC = 'public';

/** Who may call a route; a route without this or `@Public()` answers nobody. */
export const Allow = (permission: Permission): MethodDecorator => SetMetadata(ALLOW, permission);

/** A route for everybody, signed in or not. */
export const Public = (): MethodDecorator => SetMetadata(ALLOW, PUBLIC);

/** The person who acts. On a `@Public()` route it may be null: type the parameter so. */
export const CurrentActor = createParamDecorator((): Actor | null => currentRequest()?.actor ?? null);
