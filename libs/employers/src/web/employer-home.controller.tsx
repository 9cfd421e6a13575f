import { Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { DomainError } from '@app/kernel';
import { PeopleService } from '@app/accounts';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  Nothing,
  page,
  picture,
  Public,
  redirect,
  refused,
  requestLanguage,
} from '@app/platform/http';
import { withProvinceOf } from '@app/taxonomy';
import { type FormState } from '@app/ui';
import { EmployerFiles } from '../employer-files.service.js';
import { Answer, AskToRecruit, RegisterEmployer, type WriteEmployer } from '../employer.schema.js';
import { EmployersService } from '../employers.service.js';
import { organisationTexts } from '../organisation.texts.js';
import { RecruitersService } from '../recruiters.service.js';
import { OfFile, OfRecord } from './employer-forms.js';
import { EmployerHubPage, EmployerLandingPage, firstForm, RegisterEmployerPage } from './employer-home.pages.js';
import { Standings } from './standings.js';

const texts = () => organisationTexts(requestLanguage());

/** Where recruiting begins: the landing page, signing up, invitations and requests. */
@Controller()
export class EmployerHomeController {
  constructor(
    private readonly employers: EmployersService,
    private readonly recruiters: RecruitersService,
    private readonly files: EmployerFiles,
    private readonly people: PeopleService,
    private readonly standings: Standings,
  ) {}

  @Get('nha-tuyen-dung')
  @Public()
  async home(@CurrentActor() actor: Actor | null) {
    if (actor?.employerId) {
      const standing = await this.standings.of(actor, await this.employers.requireOwn(actor));
      return page(<EmployerHubPage language={requestLanguage()} employer={standing.employer} standing={standing} />, {
        title: texts().hub.title,
        noIndex: true,
      });
    }
    const guest = actor && {
      invitations: await this.recruiters.invitationsFor(actor),
      requests: await this.recruiters.requestsBy(actor),
    };
    return page(<EmployerLandingPage language={requestLanguage()} guest={guest} />, {
      title: texts().landing.title,
      description: texts().landing.description,
      canonical: '/nha-tuyen-dung',
    });
  }

  @Get('nha-tuyen-dung/dang-ky')
  @Allow('account.own')
  async registerForm(@CurrentActor() actor: Actor) {
    if (actor.employerId) return redirect('/nha-tuyen-dung/to-chuc');
    return this.showRegister(firstForm(await this.people.get(actor.personId)), 200);
  }

  @Post('nha-tuyen-dung/dang-ky')
  @Allow('account.own')
  async register(
    @CurrentActor() actor: Actor,
    @Form(withProvinceOf(RegisterEmployer, 'commune')) form: FormInput<WriteEmployer>,
  ) {
    if (!form.ok) return this.showRegister(form, 422);
    // A second press of the button finds the first one's work done.
    if (actor.employerId && (await this.employers.requireOwn(actor)).taxCode === form.value.taxCode) {
      return redirect('/nha-tuyen-dung/to-chuc', texts().register.done);
    }
    try {
      await this.employers.register(actor, form.value);
    } catch (error) {
      const isTaken = error instanceof DomainError && error.code === 'employer.tax-code-taken';
      return this.showRegister(refused(form, error), 422, isTaken ? form.value.taxCode : undefined);
    }
    return redirect('/nha-tuyen-dung/to-chuc', texts().register.done);
  }

  @Post('nha-tuyen-dung/dang-ky/xin-vao')
  @Allow('account.own')
  async ask(@CurrentActor() actor: Actor, @Form(AskToRecruit) form: FormInput<z.output<typeof AskToRecruit>>) {
    if (!form.ok) return this.showRegister(form, 422);
    await this.recruiters.ask(actor, form.value.taxCode);
    return redirect('/nha-tuyen-dung', texts().register.asked);
  }

  @Post('nha-tuyen-dung/loi-moi/:record')
  @Allow('account.own')
  async answerInvitation(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { record }: z.output<typeof OfRecord>,
    @Form(Answer) form: FormInput<z.output<typeof Answer>>,
  ) {
    if (!form.ok) return redirect('/nha-tuyen-dung');
    const isAccepted = form.value.answer === 'accept';
    await this.recruiters.answerInvitation(actor, record, isAccepted);
    return redirect('/nha-tuyen-dung', isAccepted ? texts().guest.accepted : texts().guest.declined);
  }

  @Post('nha-tuyen-dung/yeu-cau/:record/rut')
  @Allow('account.own')
  async withdrawRequest(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfRecord }) { record }: z.output<typeof OfRecord>,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    await this.recruiters.withdrawRequest(actor, record);
    return redirect('/nha-tuyen-dung', texts().guest.withdrawn);
  }

  @Get('doanh-nghiep/logo/:file')
  @Public()
  async logo(@CurrentActor() actor: Actor | null, @Param({ schema: OfFile }) { file }: z.output<typeof OfFile>) {
    const opened = await this.files.openLogo(actor, file);
    return picture(opened.content, opened.file.mediaType);
  }

  private async showRegister(form: FormState, status: number, takenCode?: string) {
    const owner = takenCode ? await this.employers.findByTaxCode(takenCode) : null;
    const taken = owner && { name: owner.name, taxCode: owner.taxCode! };
    return page(<RegisterEmployerPage language={requestLanguage()} form={form} taken={taken} />, {
      title: texts().register.title,
      status,
      noIndex: true,
    });
  }
}
