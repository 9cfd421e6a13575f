import { Controller, Get, Param, Post } from '@nestjs/common';
import {
  type Actor,
  Allow,
  CurrentActor,
  download,
  Form,
  type FormInput,
  Nothing,
  redirect,
  refused,
  requestLanguage,
  type UploadedPart,
  Uploads,
} from '@app/platform/http';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { personPath } from '@app/accounts';
import { z } from 'zod';
import { EvidenceFiles } from '../evidence-files.service.js';
import { placeOf } from '../placement-list.js';
import { mayChange, mayDo } from '../placement.policy.js';
import { AddEvidence, EndPlacement, VoidPlacement, WritePlacement } from '../placement.schema.js';
import { placementTexts } from '../placement.texts.js';
import { type PlacementRow } from '../placements.queries.js';
import { PlacementsService } from '../placements.service.js';
import { type Id, OfRecord, PlacementScreens } from './placement-screens.js';
import { AddEvidencePage, EndPlacementPage, VoidPlacementPage } from './placement-steps.page.js';

const OfEvidence = z.object({ id: z.uuid(), evidence: z.uuid() });

const texts = () => placementTexts(requestLanguage());

/** One placement that was reported: its correction, what shows it, its end. */
@Controller('can-bo/viec-lam-da-co/:id')
export class PlacementsController {
  constructor(
    private readonly placements: PlacementsService,
    private readonly files: EvidenceFiles,
    private readonly screens: PlacementScreens,
  ) {}

  @Get('sua')
  @Allow('placement.write')
  async correctForm(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    const placement = await this.placements.get(actor, id);
    if (!mayChange(actor, placement)) return this.screens.refusal(placement.personId);
    return this.screens.correct(actor, placement);
  }

  @Post('sua')
  @Allow('placement.write')
  async correct(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(WritePlacement) form: FormInput<WritePlacement>,
  ) {
    const { personId } = await this.placements.get(actor, id);
    if (!form.ok) return this.screens.again(actor, personId, id, form);
    try {
      await this.placements.correct(actor, id, form.value);
    } catch (error) {
      return this.screens.again(actor, personId, id, refused(form, error));
    }
    return redirect(personPath(personId), texts().corrected);
  }

  @Get('can-cu')
  @Allow('placement.write')
  async evidenceForm(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    return this.askEvidence(actor, await this.placements.get(actor, id), EMPTY_FORM, 200);
  }

  @Post('can-cu')
  @Allow('placement.write')
  async addEvidence(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(AddEvidence) form: FormInput<AddEvidence>,
    @Uploads() parts: UploadedPart[],
  ) {
    const placement = await this.placements.get(actor, id);
    if (!form.ok) return this.askEvidence(actor, placement, form, 422);
    const paper = parts.find(({ field }) => field === 'file');
    try {
      await this.placements.addEvidence(actor, id, form.value.evidence, paper);
    } catch (error) {
      return this.askEvidence(actor, placement, refused(form, error), 422);
    }
    return redirect(personPath(placement.personId), texts().confirmed);
  }

  @Get('can-cu/:evidence')
  @Allow('placement.write')
  async paper(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEvidence }) { id, evidence }: z.output<typeof OfEvidence>,
  ) {
    const { file, content } = await this.files.open(actor, id, evidence);
    return download(content, file.name, file.mediaType);
  }

  @Get('nghi-viec')
  @Allow('placement.write')
  async endForm(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    return this.askEnd(actor, await this.placements.get(actor, id), EMPTY_FORM, 200);
  }

  @Post('nghi-viec')
  @Allow('placement.write')
  async end(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(EndPlacement) form: FormInput<EndPlacement>,
  ) {
    const placement = await this.placements.get(actor, id);
    if (!form.ok) return this.askEnd(actor, placement, form, 422);
    try {
      await this.placements.end(actor, id, form.value);
    } catch (error) {
      return this.askEnd(actor, placement, refused(form, error), 422);
    }
    return redirect(personPath(placement.personId), texts().ended, 'info');
  }

  @Post('van-lam')
  @Allow('placement.write')
  async resume(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    const { personId } = await this.placements.get(actor, id);
    await this.placements.resume(actor, id);
    return redirect(personPath(personId), texts().resumed);
  }

  @Get('huy')
  @Allow('placement.write')
  async voidForm(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    return this.askVoid(actor, await this.placements.get(actor, id), EMPTY_FORM, 200);
  }

  @Post('huy')
  @Allow('placement.write')
  async void(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(VoidPlacement) form: FormInput<VoidPlacement>,
  ) {
    const placement = await this.placements.get(actor, id);
    if (!form.ok) return this.askVoid(actor, placement, form, 422);
    await this.placements.void(actor, id, form.value.reason);
    return redirect(personPath(placement.personId), texts().voidDone, 'info');
  }

  private askEvidence(actor: Actor, placement: PlacementRow, form: FormState, status: number) {
    if (!mayChange(actor, placement)) return this.screens.refusal(placement.personId);
    const title = texts().confirmTitle(placeOf(requestLanguage(), placement));
    return this.screens.step(AddEvidencePage, title, placement, form, status);
  }

  private askEnd(actor: Actor, placement: PlacementRow, form: FormState, status: number) {
    if (!mayDo('end', actor, placement)) return this.screens.refusal(placement.personId);
    const title = texts().endTitle(placeOf(requestLanguage(), placement));
    return this.screens.step(EndPlacementPage, title, placement, form, status);
  }

  private askVoid(actor: Actor, placement: PlacementRow, form: FormState, status: number) {
    if (!mayDo('void', actor, placement)) return this.screens.refusal(placement.personId);
    const title = texts().voidTitle(placeOf(requestLanguage(), placement));
    return this.screens.step(VoidPlacementPage, title, placement, form, status);
  }
}
