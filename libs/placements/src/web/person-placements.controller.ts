import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  redirect,
  refused,
  requestLanguage,
  type UploadedPart,
  Uploads,
} from '@app/platform/http';
import { personPath } from '@app/accounts';
import { z } from 'zod';
import { WritePlacement } from '../placement.schema.js';
import { placementTexts } from '../placement.texts.js';
import { PlacementsService } from '../placements.service.js';
import { type Id, OfRecord, PlacementScreens } from './placement-screens.js';

/** `phieu`: the referral chosen on the page before. */
const Chosen = z.object({ phieu: z.uuid().optional().catch(undefined) });
type Chosen = z.output<typeof Chosen>;

/** Work that one person found, reported for the first time. */
@Controller('can-bo/nguoi-lao-dong/:id/viec-lam/moi')
export class PersonPlacementsController {
  constructor(
    private readonly placements: PlacementsService,
    private readonly screens: PlacementScreens,
  ) {}

  @Get()
  @Allow('placement.write')
  async form(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Query({ schema: Chosen }) { phieu }: Chosen,
  ) {
    return this.screens.blank(actor, id, phieu);
  }

  @Post()
  @Allow('placement.write')
  async report(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(WritePlacement) form: FormInput<WritePlacement>,
    @Uploads() parts: UploadedPart[],
  ) {
    if (!form.ok) return this.screens.again(actor, id, null, form);
    try {
      await this.placements.report(
        actor,
        id,
        form.value,
        parts.find(({ field }) => field === 'file'),
      );
    } catch (error) {
      return this.screens.again(actor, id, null, refused(form, error));
    }
    return redirect(personPath(id), placementTexts(requestLanguage()).reported);
  }
}
