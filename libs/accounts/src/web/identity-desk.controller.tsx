import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
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
import { DecideIdentity } from '../accounts.schema.js';
import { type IdentityCheckRow } from '../identity-checks.repository.js';
import { IdentityChecksService } from '../identity-checks.service.js';
import { identityTexts } from '../identity.texts.js';
import { refusalOf, textOf } from './forms.js';
import { IDENTITY, IdentityCheckPage, IdentityQueuePage } from './identity-desk.pages.js';

const PAGE_SIZE = 30;
const Position = z
  .string()
  .regex(/^\d{1,15}_[^_]+$/)
  .refine((text) => z.uuid().safeParse(text.split('_')[1]).success)
  .transform((text) => ({ at: new Date(Number(text.split('_')[0])), id: text.split('_')[1]! }));
const FindChecks = z.object({ sau: Position.optional().catch(undefined) });
const OfCheck = z.object({ id: z.uuid() });
type Id = z.output<typeof OfCheck>;

const texts = () => identityTexts(requestLanguage());

/** The desk looks whether who holds a number is the person of its record. */
@Controller('can-bo/xac-minh-so')
export class IdentityDeskController {
  constructor(private readonly checks: IdentityChecksService) {}

  @Get()
  @Allow('person.update')
  async queue(@CurrentActor() actor: Actor, @Query({ schema: FindChecks }) { sau }: z.output<typeof FindChecks>) {
    const found = await this.checks.queue(actor, sau ?? null, PAGE_SIZE + 1);
    const rows = found.slice(0, PAGE_SIZE);
    const last = rows.at(-1);
    return page(
      <IdentityQueuePage
        language={requestLanguage()}
        rows={rows}
        next={found.length > PAGE_SIZE && last ? `${last.createdAt.getTime()}_${last.id}` : null}
        hasPrevious={sau !== undefined}
      />,
      { title: texts().queue.title, noIndex: true },
    );
  }

  @Get(':id')
  @Allow('person.update')
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfCheck }) { id }: Id) {
    return this.showCheck(await this.checks.get(actor, id), EMPTY_FORM, 200);
  }

  @Post(':id')
  @Allow('person.update')
  async decide(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfCheck }) { id }: Id,
    @Form(DecideIdentity) form: FormInput<DecideIdentity>,
  ) {
    const check = await this.checks.get(actor, id);
    if (!form.ok) return this.showCheck(check, form, 422);
    const { step, evidence } = form.value;
    if (step !== 'dismiss' && !evidence) {
      const problems = [{ path: '', message: textOf('identity.evidence-needed') }];
      return this.showCheck(check, { values: form.values, problems }, 422);
    }
    try {
      await this.checks.decide(actor, id, step, evidence ?? null);
    } catch (error) {
      return redirect(IDENTITY, refusalOf(error), 'warning');
    }
    const { confirmed, refused, dismissed } = texts().check;
    return redirect(IDENTITY, { confirm: confirmed, refuse: refused, dismiss: dismissed }[step]);
  }

  private showCheck(check: IdentityCheckRow, form: FormState, status: number) {
    return page(<IdentityCheckPage language={requestLanguage()} check={check} form={form} />, {
      title: texts().check.title,
      status,
      noIndex: true,
    });
  }
}
