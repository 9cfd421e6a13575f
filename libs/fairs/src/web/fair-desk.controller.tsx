import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { OfficesService } from '@app/accounts';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  page,
  redirect,
  requestLanguage,
} from '@app/platform/http';
import { withProvinceOf } from '@app/taxonomy';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { BoothsService } from '../booths.service.js';
import { fairDeskTexts } from '../fair-desk.texts.js';
import { CancelFair, FindFairs, WriteFair } from '../fair.schema.js';
import { fairDeskPath } from '../fair-words.js';
import { type FairRow } from '../fairs.queries.js';
import { InvitationsService } from '../invitations.service.js';
import { FairsService } from '../fairs.service.js';
import { RehearsalsService } from '../rehearsal/rehearsals.service.js';
import { FairDeskListPage, FairDeskPage, FairFormPage } from './fair-desk.pages.js';
import { formOf, OfFair, refused } from './fair-forms.js';

const FairForm = withProvinceOf(WriteFair, 'commune');

const texts = () => fairDeskTexts(requestLanguage());

/** Fairs for the staff who hold them. */
@Controller('can-bo/phien-giao-dich')
export class FairDeskController {
  constructor(
    private readonly offices: OfficesService,
    private readonly fairs: FairsService,
    private readonly booths: BoothsService,
    private readonly invitations: InvitationsService,
    private readonly rehearsals: RehearsalsService,
  ) {}

  @Get()
  @Allow('fair.operate')
  async list(@Query({ schema: FindFairs }) { sau }: FindFairs) {
    const found = await this.fairs.list(sau);
    return page(<FairDeskListPage language={requestLanguage()} page={found} hasPrevious={sau !== undefined} />, {
      title: texts().title,
      noIndex: true,
    });
  }

  @Get('moi')
  @Allow('fair.operate')
  async blank(@CurrentActor() actor: Actor) {
    return this.form(actor, null, EMPTY_FORM, 200);
  }

  @Post('moi')
  @Allow('fair.operate')
  async create(@CurrentActor() actor: Actor, @Form(FairForm) form: FormInput<WriteFair>) {
    if (!form.ok) return this.form(actor, null, form, 422);
    try {
      return redirect(fairDeskPath(await this.fairs.create(actor, form.value)), texts().created);
    } catch (error) {
      return this.form(actor, null, refused(form, error), 422);
    }
  }

  @Get(':id')
  @Allow('fair.operate')
  async detail(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    const fair = await this.fairs.getOperated(actor, id);
    // A rehearsal has no page of its own: it stands on that of its fair.
    if (fair.rehearsalOf) return redirect(fairDeskPath(fair.rehearsalOf));
    const [booths, invited, rehearsal] = await Promise.all([
      this.booths.ofFair(id),
      this.invitations.countOf(id),
      this.rehearsals.stateOf(id),
    ]);
    const shown = { fair, booths, invited, rehearsal };
    return page(<FairDeskPage language={requestLanguage()} {...shown} />, { title: fair.title, noIndex: true });
  }

  @Get(':id/sua')
  @Allow('fair.operate')
  async edit(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    const fair = await this.fairs.getFor(actor, id);
    return this.form(actor, fair, formOf(fair), 200);
  }

  @Post(':id/sua')
  @Allow('fair.operate')
  async update(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(FairForm) form: FormInput<WriteFair>,
  ) {
    const fair = await this.fairs.getFor(actor, id);
    if (!form.ok) return this.form(actor, fair, form, 422);
    try {
      await this.fairs.update(actor, id, form.value);
    } catch (error) {
      return this.form(actor, fair, refused(form, error), 422);
    }
    const { revision } = await this.fairs.getFor(actor, id);
    return redirect(fairDeskPath(id), revision === fair.revision ? texts().saved : texts().savedTold);
  }

  @Post(':id/cong-bo')
  @Allow('fair.operate')
  async announce(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    await this.fairs.announce(actor, id);
    return redirect(fairDeskPath(id), texts().announced);
  }

  @Post(':id/moi-nguoi')
  @Allow('fair.operate')
  async invite(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    await this.invitations.ask(actor, id);
    return redirect(fairDeskPath(id), texts().inviting, 'info');
  }

  @Post(':id/dong')
  @Allow('fair.operate')
  async close(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    await this.fairs.close(actor, id);
    return redirect(fairDeskPath(id), texts().closed, 'info');
  }

  @Post(':id/huy')
  @Allow('fair.operate')
  async cancel(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(CancelFair) form: FormInput<CancelFair>,
  ) {
    if (!form.ok) return redirect(fairDeskPath(id), texts().reasonNeeded, 'error');
    await this.fairs.cancel(actor, id, form.value.reason);
    return redirect(fairDeskPath(id), texts().cancelled, 'info');
  }

  private async form(actor: Actor, fair: FairRow | null, form: FormState, status: number) {
    const host = fair?.officeId ?? actor.officeId;
    const offices = (await this.offices.list())
      .filter(({ id }) => id !== host)
      .map(({ id, name }) => ({ value: id, label: name }));
    return page(<FairFormPage language={requestLanguage()} fair={fair} offices={offices} form={form} />, {
      title: fair ? texts().editTitle : texts().createTitle,
      status,
      noIndex: true,
    });
  }
}
