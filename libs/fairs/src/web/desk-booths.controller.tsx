import { Controller, Get, Param, Post } from '@nestjs/common';
import { normalizeText } from '@app/kernel';
import { employerOption, EmployersService } from '@app/employers';
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
import { EMPTY_FORM, type FormState } from '@app/ui';
import { z } from 'zod';
import { BoothDocuments } from '../booth-documents.service.js';
import { ConfirmBooth, DeclineBooth, EnterBooth, WriteBooth } from '../booth.schema.js';
import { boothTexts } from '../booth.texts.js';
import { BoothsService } from '../booths.service.js';
import { fairDeskPath } from '../fair-words.js';
import { FairsService } from '../fairs.service.js';
import { boothForm } from './booth-fields.js';
import { BoothOffers } from './booth-offers.js';
import { EditBoothPage, EnterBoothPage } from './desk-booths.pages.js';
import { OfFair, refused } from './fair-forms.js';

const ALIKE = 8;
const OfBooth = OfFair.extend({ booth: z.uuid() });
type OfBooth = z.output<typeof OfBooth>;

const texts = () => boothTexts(requestLanguage());

/** Booths of a fair for the staff who hold it. */
@Controller('can-bo/phien-giao-dich/:id/gian')
export class DeskBoothsController {
  constructor(
    private readonly employers: EmployersService,
    private readonly fairs: FairsService,
    private readonly booths: BoothsService,
    private readonly documents: BoothDocuments,
    private readonly offers: BoothOffers,
  ) {}

  @Get('moi')
  @Allow('fair.operate')
  async blank(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    return this.enterForm(actor, id, { ...EMPTY_FORM, values: { desks: '1' } }, 200);
  }

  @Post('moi')
  @Allow('fair.operate')
  async enter(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(EnterBooth) form: FormInput<EnterBooth>,
  ) {
    if (!form.ok) return this.enterForm(actor, id, form, 422);
    try {
      await this.booths.enter(actor, id, form.value);
    } catch (error) {
      return this.enterForm(actor, id, refused(form, error), 422);
    }
    return redirect(fairDeskPath(id), texts().desk.entered);
  }

  @Get(':booth/sua')
  @Allow('fair.operate')
  async edit(@CurrentActor() actor: Actor, @Param({ schema: OfBooth }) of: OfBooth) {
    return this.editForm(actor, of, null, 200);
  }

  @Post(':booth/sua')
  @Allow('fair.operate')
  async update(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfBooth }) of: OfBooth,
    @Form(WriteBooth) form: FormInput<WriteBooth>,
  ) {
    if (!form.ok) return this.editForm(actor, of, form, 422);
    try {
      await this.booths.change(actor, (await this.booths.getOf(of.id, of.booth)).id, form.value);
    } catch (error) {
      return this.editForm(actor, of, refused(form, error), 422);
    }
    return redirect(fairDeskPath(of.id), texts().own.saved);
  }

  @Post(':booth/xac-nhan')
  @Allow('fair.operate')
  async confirm(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfBooth }) of: OfBooth,
    @Form(ConfirmBooth) form: FormInput<ConfirmBooth>,
  ) {
    const { id } = await this.booths.getOf(of.id, of.booth);
    await this.booths.confirm(actor, id, form.ok ? form.value : {});
    return redirect(fairDeskPath(of.id), texts().desk.confirmed);
  }

  @Post(':booth/khong-nhan')
  @Allow('fair.operate')
  async decline(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfBooth }) of: OfBooth,
    @Form(DeclineBooth) form: FormInput<DeclineBooth>,
  ) {
    const { id } = await this.booths.getOf(of.id, of.booth);
    if (!form.ok) return redirect(fairDeskPath(of.id), texts().desk.reasonNeeded, 'error');
    await this.booths.decline(actor, id, form.value.reason);
    return redirect(fairDeskPath(of.id), texts().desk.declined, 'info');
  }

  @Post(':booth/rut')
  @Allow('fair.operate')
  async withdraw(@CurrentActor() actor: Actor, @Param({ schema: OfBooth }) of: OfBooth) {
    const { id } = await this.booths.getOf(of.id, of.booth);
    await this.booths.withdraw(actor, id);
    return redirect(fairDeskPath(of.id), texts().own.withdrawn, 'info');
  }

  private async enterForm(actor: Actor, fairId: string, form: FormState, status: number) {
    const fair = await this.fairs.getFor(actor, fairId);
    const { employer } = form.values;
    const alike =
      status === 422 && typeof employer === 'string'
        ? (await this.employers.findByName(normalizeText(employer), ALIKE)).map(employerOption)
        : [];
    return page(<EnterBoothPage language={requestLanguage()} fair={fair} alike={alike} form={form} />, {
      title: texts().desk.enterTitle,
      status,
      noIndex: true,
    });
  }

  private async editForm(actor: Actor, of: OfBooth, typed: FormState | null, status: number) {
    const fair = await this.fairs.getFor(actor, of.id);
    const booth = await this.booths.getOf(of.id, of.booth);
    const choices = await this.offers.of(booth.employerId);
    const form = typed ?? boothForm(booth);
    const documents = (await this.documents.of([booth.id])).get(booth.id) ?? [];
    return page(<EditBoothPage language={requestLanguage()} {...{ fair, booth, documents, choices, form }} />, {
      title: `${texts().desk.edit} – ${booth.employerName}`,
      status,
      noIndex: true,
    });
  }
}
