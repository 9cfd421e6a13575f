import { Controller, Delete, Get, Param } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Returns, Summary } from '@app/platform/http';
import { MeView, OfSession, SessionList } from '../me.views.js';
import { PeopleService } from '../people.service.js';
import { SessionsService } from '../sessions.service.js';

/** The caller's own account. */
@Controller('api/v1/me')
export class MeController {
  constructor(
    private readonly people: PeopleService,
    private readonly sessions: SessionsService,
  ) {}

  @Get()
  @Allow('account.own')
  @Summary('Who the caller is and what they may do')
  @Returns(MeView)
  async show(@CurrentActor() actor: Actor) {
    const { id, fullName, phone, email, language } = await this.people.get(actor.personId);
    const { roles, officeId, employerId } = actor;
    const permissions = [...actor.permissions].toSorted();
    return { id, fullName, phone, email, language, roles: [...roles], permissions, officeId, employerId };
  }

  @Get('sessions')
  @Allow('account.own')
  @Summary('Devices on which the caller is signed in, the one used last first')
  @Returns(SessionList)
  async list(@CurrentActor() actor: Actor) {
    const sessions = await this.sessions.listOwn(actor);
    return {
      items: sessions.map((session) => ({
        id: session.id,
        device: session.deviceLabel,
        signedInAt: session.createdAt.toISOString(),
        lastUsedAt: session.lastSeenAt.toISOString(),
        isCurrent: session.id === actor.sessionId,
      })),
    };
  }

  @Delete('sessions')
  @Allow('account.own')
  @Summary('Signs every other device of the caller out')
  @Returns(SessionList)
  async revokeOthers(@CurrentActor() actor: Actor) {
    await this.sessions.revokeOthers(actor);
    return this.list(actor);
  }

  @Delete('sessions/:id')
  @Allow('account.own')
  @Summary('Signs one device of the caller out; its token ends at once')
  @Returns(SessionList)
  async revoke(@CurrentActor() actor: Actor, @Param({ schema: OfSession }) { id }: OfSession) {
    await this.sessions.revokeOwn(actor, id);
    return this.list(actor);
  }
}
