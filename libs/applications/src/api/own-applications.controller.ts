import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor, listOf, Returns, Summary } from '@app/platform/http';
import { After, cursorOf, OwnApplication, SendApplication } from '../application.schema.js';
import { ApplicationsService } from '../applications.service.js';

const PAGE_SIZE = 20;

const OfApplication = z.object({ id: z.uuid() });
const FindOwn = z.object({ after: After });
const Send = SendApplication.extend({ postingId: z.uuid() });

/** An application as its sender sees it: how employers sort, and why they refuse, stays with them. */
const Own = OwnApplication.omit({ rejectReason: true }).extend({
  status: OwnApplication.shape.status.transform((status) => (status === 'shortlisted' ? 'seen' : status)),
});
const OwnPage = listOf(Own);

/** The caller's own applications. */
@Controller('api/v1/me/applications')
export class OwnApplicationsController {
  constructor(private readonly applications: ApplicationsService) {}

  @Get()
  @Allow('application.send')
  @Summary('Applications of the caller, the newest first')
  @Returns(OwnPage)
  async list(@CurrentActor() actor: Actor, @Query({ schema: FindOwn }) { after }: z.output<typeof FindOwn>) {
    const found = await this.applications.ofPerson(actor.personId, after, PAGE_SIZE + 1);
    const rows = found.slice(0, PAGE_SIZE);
    const last = rows.at(-1);
    return { items: rows, next: found.length > PAGE_SIZE && last ? cursorOf(last.createdAt, last.id) : null };
  }

  @Get(':id')
  @Allow('application.send')
  @Summary('One application of the caller')
  @Returns(Own)
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfApplication }) { id }: z.output<typeof OfApplication>) {
    return (await this.applications.own(actor, id)).row;
  }

  @Post()
  @Allow('application.send')
  @Summary('Sends the profile of the caller to a posting; sending again finds the application that is there')
  @Returns(Own, 201)
  async send(@CurrentActor() actor: Actor, @Body({ schema: Send }) { postingId, ...input }: z.output<typeof Send>) {
    const { id } = await this.applications.apply(actor, postingId, input);
    return (await this.applications.own(actor, id)).row;
  }

  @Post(':id/withdraw')
  @Allow('application.send')
  @Summary('Takes an open application back')
  @Returns(Own)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfApplication }) { id }: z.output<typeof OfApplication>,
  ) {
    await this.applications.withdraw(actor, id);
    return (await this.applications.own(actor, id)).row;
  }
}
