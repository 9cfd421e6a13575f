import { Controller, Get, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Clock, DomainError, todayIn } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  isAllowed,
  page,
  redirect,
  refused,
  requestLanguage,
} from '@app/platform/http';
import { withProvinceOf } from '@app/taxonomy';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { employerDeskTexts } from '../employer-desk.texts.js';
import { After, cursorOf, FindEmployers, RegisterFor } from '../employer.schema.js';
import { type EmployerRow } from '../employers.repository.js';
import { EmployersService } from '../employers.service.js';
import { DESK, EmployerListPage, RegisterForPage, VerificationQueuePage } from './employer-desk.pages.js';

const PAGE_SIZE = 30;
const FindQueue = z.object({ sau: After });

const texts = () => employerDeskTexts(requestLanguage());

/** Employers at the desk: finding, the verification queue, registering on behalf. */
@Controller('can-bo/nha-tuyen-dung')
export class EmployerDeskController {
  constructor(
    private readonly employers: EmployersService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('employer.read')
  async list(@CurrentActor() actor: Actor, @Query({ schema: FindEmployers }) query: FindEmployers) {
    const { ten, sau, 'trang-thai': status } = query;
    const [found, waiting] = await Promise.all([
      this.employers.list({ text: ten, status: status ?? null }, sau, PAGE_SIZE + 1),
      isAllowed(actor, 'employer.verify') ? this.employers.countWaiting() : null,
    ]);
    const { rows, next } = paged(found, ({ createdAt }) => createdAt);
    return page(
      <EmployerListPage
        language={requestLanguage()}
        text={ten}
        status={status}
        rows={rows}
        next={next}
        hasPrevious={sau !== null}
        waiting={waiting}
        mayRegister={isAllowed(actor, 'employer.act-for')}
      />,
      { title: texts().list.title, noIndex: true },
    );
  }

  @Get('xac-minh')
  @Allow('employer.verify')
  async queue(@Query({ schema: FindQueue }) { sau }: z.output<typeof FindQueue>) {
    const [found, waiting] = await Promise.all([
      this.employers.listForVerification(sau, PAGE_SIZE + 1),
      this.employers.countWaiting(),
    ]);
    const { rows, next } = paged(found, ({ submittedAt, createdAt }) => submittedAt ?? createdAt);
    return page(
      <VerificationQueuePage
        language={requestLanguage()}
        rows={rows}
        next={next}
        hasPrevious={sau !== null}
        waiting={waiting}
        today={todayIn(this.clock)}
      />,
      { title: texts().queue.title, noIndex: true },
    );
  }

  @Get('moi')
  @Allow('employer.act-for')
  registerForm() {
    return this.showRegister(EMPTY_FORM, 200);
  }

  @Post('moi')
  @Allow('employer.act-for')
  async register(
    @CurrentActor() actor: Actor,
    @Form(withProvinceOf(RegisterFor, 'commune')) form: FormInput<RegisterFor>,
  ) {
    if (!form.ok) return this.showRegister(form, 422);
    try {
      const { id, name } = await this.employers.registerFor(actor, form.value);
      return redirect(`${DESK}/${id}`, texts().register.done(name));
    } catch (error) {
      const isTaken = error instanceof DomainError && error.code === 'employer.tax-code-taken';
      const similar = isTaken
        ? await this.employers.list({ text: form.value.taxCode!, status: null }, null, 1)
        : await this.employers.similarTo(form.value.name);
      return this.showRegister(refused(form, error), 422, similar, isTaken);
    }
  }

  private showRegister(form: FormState, status: number, similar: readonly EmployerRow[] = [], isTaken = false) {
    return page(<RegisterForPage language={requestLanguage()} form={form} similar={similar} isTaken={isTaken} />, {
      title: texts().register.title,
      status,
      noIndex: true,
    });
  }
}

/** One page of rows that were read with one row more, and where the next begins. */
function paged(found: readonly EmployerRow[], at: (row: EmployerRow) => Date) {
  const rows = found.slice(0, PAGE_SIZE);
  const last = rows.at(-1);
  return { rows, next: found.length > PAGE_SIZE && last ? cursorOf(at(last), last.id) : null };
}
