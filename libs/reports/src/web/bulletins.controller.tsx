import { Controller, Get, Param, Post } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  download,
  Form,
  type FormInput,
  isAllowed,
  Nothing,
  page,
  redirect,
  requestLanguage,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { toXlsx } from '@app/platform/sheets';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { z } from 'zod';
import { quarterName } from '../market/bulletin-tables.js';
import { bulletinSheets } from '../market/bulletin.papers.js';
import { bulletinTexts } from '../market/bulletin.texts.js';
import { Bulletins } from '../market/bulletins.service.js';
import { QUARTER } from '../market/quarter.js';
import { BulletinListPage, BulletinPage, BULLETINS } from './bulletins.page.js';
import { XLSX } from './forms.js';
import { OfQuarter } from './market.controller.js';

const MakeBulletin = z.object({ quarter: z.string().regex(QUARTER) });
type MakeBulletin = z.output<typeof MakeBulletin>;

const textOf = (code: string): string => errorText(code, {}, requestLanguage()) ?? code;

/** Bulletins of the labour market at the desk: counting, looking, publishing. */
@Controller('can-bo/ban-tin')
export class BulletinsController {
  constructor(private readonly bulletins: Bulletins) {}

  @Get()
  @Allow('report.read')
  async list() {
    return this.listPage(EMPTY_FORM, 200);
  }

  @Post()
  @Allow('report.read')
  async make(@CurrentActor() actor: Actor, @Form(MakeBulletin) form: FormInput<MakeBulletin>) {
    if (!form.ok) return this.listPage(form, 422);
    const { quarter } = form.value;
    return this.step(BULLETINS, `${BULLETINS}/${quarter}`, 'made', () => this.bulletins.make(actor, quarter));
  }

  @Get(':quarter')
  @Allow('report.read')
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfQuarter }) { quarter }: OfQuarter) {
    const bulletin = await this.bulletins.get(quarter);
    const mayPublish = isAllowed(actor, 'report.publish');
    return page(<BulletinPage language={requestLanguage()} bulletin={bulletin} mayPublish={mayPublish} />, {
      title: quarterName(quarter, requestLanguage()),
      noIndex: true,
    });
  }

  @Get(':quarter/ban-tin.xlsx')
  @Allow('report.read')
  async xlsx(@Param({ schema: OfQuarter }) { quarter }: OfQuarter) {
    const bulletin = await this.bulletins.get(quarter);
    return download(await toXlsx(bulletinSheets(bulletin, requestLanguage())), `ban-tin-noi-bo-${quarter}.xlsx`, XLSX);
  }

  @Post(':quarter/cong-bo')
  @Allow('report.publish')
  async publish(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfQuarter }) { quarter }: OfQuarter,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    const address = `${BULLETINS}/${quarter}`;
    return this.step(address, address, 'published', () => this.bulletins.publish(actor, quarter));
  }

  /** What cannot be done now is told where it was asked for. */
  private async step(from: string, to: string, done: 'made' | 'published', work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error;
      return redirect(from, textOf(error.code), 'warning');
    }
    return redirect(to, bulletinTexts(requestLanguage())[done]);
  }

  private async listPage(form: FormState, status: number) {
    return page(
      <BulletinListPage
        language={requestLanguage()}
        bulletins={await this.bulletins.list()}
        quarters={this.bulletins.quartersOver()}
        form={form}
      />,
      { title: bulletinTexts(requestLanguage()).deskTitle, noIndex: true, status },
    );
  }
}
