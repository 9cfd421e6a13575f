import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  page,
  redirect,
  refused,
  requestLanguage,
} from '@app/platform/http';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { z } from 'zod';
import { consoleTexts } from '../../live/console.texts.js';
import { FairCommands } from '../../live/fair-commands.service.js';
import { FairConsole } from '../../live/fair-console.service.js';
import { FairNotices } from '../../live/fair-notices.service.js';
import { FairScreen } from '../../live/fair-screen.service.js';
import { FairSeats } from '../../live/fair-seats.service.js';
import { type SendCommand, SendNotice } from '../../live/live.schema.js';
import { noticeTexts } from '../../live/notice.texts.js';
import { consoleBoothPath, consolePath, consolePersonPath, screenPath } from '../../fair-words.js';
import { FindFairs } from '../../fair.schema.js';
import { FairsService } from '../../fairs.service.js';
import { OfFair } from '../fair-forms.js';
import { ConsoleBoothPage } from './console-booth.page.js';
import { ConsoleLogPage } from './console-log.page.js';
import { ConsoleNoticePage } from './console-notice.page.js';
import { ConsolePersonPage } from './console-person.page.js';
import { FairConsolePage } from './fair-console.pages.js';
import { CommandForm, send } from './live-forms.js';

const OfBooth = OfFair.extend({ booth: z.uuid() });
type OfBooth = z.output<typeof OfBooth>;
const OfRegistration = OfFair.extend({ registration: z.uuid() });
type OfRegistration = z.output<typeof OfRegistration>;

const texts = () => consoleTexts(requestLanguage());
const live = (title: string) => ({ title, noIndex: true, scripts: ['fair.js'] });

/** The console of a fair for its operators. */
@Controller('can-bo/phien-giao-dich/:id/dieu-hanh')
export class FairConsoleController {
  constructor(
    private readonly consoles: FairConsole,
    private readonly commands: FairCommands,
    private readonly fairs: FairsService,
    private readonly notices: FairNotices,
    private readonly seats: FairSeats,
    private readonly screens: FairScreen,
  ) {}

  @Get()
  @Allow('fair.operate')
  async console(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    const view = await this.consoles.overview(actor, id);
    return page(
      <FairConsolePage language={requestLanguage()} view={view} screen={screenPath(id, this.screens.tokenOf(id))} />,
      live(`${texts().console} – ${view.fair.title}`),
    );
  }

  @Post()
  @Allow('fair.operate')
  async act(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(CommandForm) form: FormInput<SendCommand>,
  ) {
    return this.send(actor, form, consolePath(id));
  }

  @Get('nhat-ky')
  @Allow('fair.operate')
  async log(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Query({ schema: FindFairs }) { sau }: FindFairs,
  ) {
    const { fair, page: deeds } = await this.consoles.log(actor, id, sau);
    return page(
      <ConsoleLogPage language={requestLanguage()} fair={fair} page={deeds} hasPrevious={sau !== undefined} />,
      { title: `${texts().log} – ${fair.title}`, noIndex: true },
    );
  }

  @Get('nhan-tin')
  @Allow('fair.operate')
  async notice(@CurrentActor() actor: Actor, @Param({ schema: OfFair }) { id }: OfFair) {
    return this.noticePage(actor, id, EMPTY_FORM);
  }

  @Post('nhan-tin')
  @Allow('fair.operate')
  async sendNotice(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(SendNotice) form: FormInput<SendNotice>,
  ) {
    if (!form.ok) return this.noticePage(actor, id, form, 422);
    const { key, topic, text } = form.value;
    try {
      await this.commands.run(actor, { key, command: { kind: 'announce', fair: id, topic, text } });
    } catch (error) {
      return this.noticePage(actor, id, refused(form, error), 422);
    }
    return redirect(consolePath(id), noticeTexts(requestLanguage()).sent);
  }

  @Get('gian/:booth')
  @Allow('fair.operate')
  async booth(@CurrentActor() actor: Actor, @Param({ schema: OfBooth }) { id, booth }: OfBooth) {
    const view = await this.consoles.booth(actor, id, booth);
    return page(<ConsoleBoothPage language={requestLanguage()} {...view} />, live(texts().booth(view.booth.number)));
  }

  @Post('gian/:booth')
  @Allow('fair.operate')
  async atBooth(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfBooth }) { id, booth }: OfBooth,
    @Form(CommandForm) form: FormInput<SendCommand>,
  ) {
    return this.send(actor, form, consoleBoothPath(id, booth));
  }

  @Get('nguoi/:registration')
  @Allow('fair.operate')
  async person(@CurrentActor() actor: Actor, @Param({ schema: OfRegistration }) { id, registration }: OfRegistration) {
    const view = await this.consoles.person(actor, id, registration);
    const isSeatOpen = await this.seats.isOpen(registration);
    return page(
      <ConsolePersonPage language={requestLanguage()} {...view} isSeatOpen={isSeatOpen} />,
      live(texts().someone),
    );
  }

  @Post('nguoi/:registration')
  @Allow('fair.operate')
  async forPerson(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRegistration }) { id, registration }: OfRegistration,
    @Form(CommandForm) form: FormInput<SendCommand>,
  ) {
    return this.send(actor, form, consolePersonPath(id, registration));
  }

  private async noticePage(actor: Actor, id: string, form: FormState, status = 200) {
    const fair = await this.fairs.getOperated(actor, id);
    const reach = await this.notices.countOf(id);
    return page(<ConsoleNoticePage language={requestLanguage()} fair={fair} reach={reach} form={form} />, {
      title: `${noticeTexts(requestLanguage()).title} – ${fair.title}`,
      status,
      noIndex: true,
    });
  }

  private send(actor: Actor, form: FormInput<SendCommand>, home: string) {
    return send(
      form,
      (input) => this.commands.run(actor, input),
      () => ({ path: home, text: texts().done }),
      home,
    );
  }
}
