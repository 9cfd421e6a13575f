import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Clock, DomainError, formatInstant, todayIn } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  download,
  Form,
  type FormInput,
  Nothing,
  page,
  redirect,
  refused,
  requestLanguage,
  type UploadedPart,
  Uploads,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { ExchangeMappings } from '../exchange/exchange-mappings.service.js';
import { ExchangeSendings } from '../exchange/exchange-sendings.service.js';
import { FindResults, RejectResults, WriteMapping } from '../exchange/exchange.schema.js';
import { exchangeTexts } from '../exchange/exchange.texts.js';
import { EXCHANGE, EXCHANGE_PAGE, ExchangePage } from './exchange.page.js';
import { MappingPage } from './exchange-mapping.page.js';
import { SendingPage } from './exchange-sending.page.js';
import { type Id, OfRecord } from './placement-screens.js';

const texts = () => exchangeTexts(requestLanguage());

/** Results that go to the national exchange as files, and what came of each file. */
@Controller('can-bo/san-quoc-gia')
export class ExchangeController {
  constructor(
    private readonly clock: Clock,
    private readonly sendings: ExchangeSendings,
    private readonly mappings: ExchangeMappings,
  ) {}

  @Get()
  @Allow('exchange.send')
  async show(@CurrentActor() actor: Actor, @Query({ schema: FindResults }) { sau }: FindResults) {
    const overview = await this.sendings.overview(actor, sau, EXCHANGE_PAGE + 1);
    const props = { language: requestLanguage(), today: todayIn(this.clock), hasPrevious: sau !== null, ...overview };
    return page(<ExchangePage {...props} />, { title: texts().title, noIndex: true });
  }

  @Post('lap-tep')
  @Allow('exchange.send')
  async make(@CurrentActor() actor: Actor, @Form(Nothing) _form: FormInput<object>) {
    try {
      return redirect(`${EXCHANGE}/lan-gui/${await this.sendings.make(actor)}`, texts().made);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error;
      return redirect(EXCHANGE, errorText(error.code, {}, requestLanguage()) ?? error.code, 'warning');
    }
  }

  @Get('bang-ma')
  @Allow('exchange.send')
  async mapping(@CurrentActor() actor: Actor) {
    return this.mappingPage(actor, EMPTY_FORM, 200);
  }

  @Get('bang-ma/tep')
  @Allow('exchange.send')
  async mappingFile() {
    const { version, content } = await this.mappings.asTable();
    return download(Buffer.from(content), `bang-ma-${version}.csv`, 'text/csv; charset=utf-8');
  }

  @Post('bang-ma')
  @Allow('exchange.map')
  async addMapping(
    @CurrentActor() actor: Actor,
    @Form(WriteMapping) form: FormInput<WriteMapping>,
    @Uploads() parts: UploadedPart[],
  ) {
    if (!form.ok) return this.mappingPage(actor, form, 422);
    try {
      await this.mappings.add(
        actor,
        form.value,
        parts.find(({ field }) => field === 'file'),
      );
    } catch (error) {
      return this.mappingPage(actor, refused(form, error), 422);
    }
    return redirect(`${EXCHANGE}/bang-ma`, texts().mappingSaved);
  }

  @Get('lan-gui/:id')
  @Allow('exchange.send')
  async sending(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    return this.sendingPage(actor, id, EMPTY_FORM, 200);
  }

  @Get('lan-gui/:id/tep')
  @Allow('exchange.send')
  async file(@CurrentActor() actor: Actor, @Param({ schema: OfRecord }) { id }: Id) {
    const { file, content } = await this.sendings.download(actor, id);
    return download(content, file.name, file.mediaType);
  }

  @Post('lan-gui/:id/da-nhan')
  @Allow('exchange.send')
  async accept(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    await this.sendings.accept(actor, id);
    return redirect(`${EXCHANGE}/lan-gui/${id}`, texts().accepted);
  }

  @Post('lan-gui/:id/tu-choi')
  @Allow('exchange.send')
  async reject(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(RejectResults) form: FormInput<RejectResults>,
  ) {
    if (!form.ok) return this.sendingPage(actor, id, form, 422);
    await this.sendings.reject(actor, id, form.value);
    return redirect(`${EXCHANGE}/lan-gui/${id}`, texts().rejected, 'info');
  }

  @Post('lan-gui/:id/khong-nop-duoc')
  @Allow('exchange.send')
  async giveBack(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { id }: Id,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    await this.sendings.giveBack(actor, id);
    return redirect(EXCHANGE, texts().givenBack, 'info');
  }

  private async mappingPage(actor: Actor, form: FormState, status: number) {
    const [versions, current] = await Promise.all([this.mappings.all(), this.mappings.current()]);
    const props = { language: requestLanguage(), actor, versions, current, form };
    return page(<MappingPage {...props} />, { title: texts().mapping, status, noIndex: true });
  }

  private async sendingPage(actor: Actor, id: string, form: FormState, status: number) {
    const opened = await this.sendings.open(actor, id);
    const title = texts().sendingTitle(formatInstant(opened.sending.createdAt));
    const props = { language: requestLanguage(), title, ...opened, form };
    return page(<SendingPage {...props} />, { title, status, noIndex: true });
  }
}
