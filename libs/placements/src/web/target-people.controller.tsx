import { Controller, Get, Query } from '@nestjs/common';
import { Clock, isId, isLocalDate } from '@app/kernel';
import { type Actor, Allow, CurrentActor, download, page, requestLanguage } from '@app/platform/http';
import { toXlsx } from '@app/platform/sheets';
import { z } from 'zod';
import { caseListSheet } from '../case-list.sheet.js';
import { COUNTED } from '../definition.schema.js';
import { unreadable } from '../placement.errors.js';
import { type TargetNumber, TargetPeople } from '../target-people.service.js';
import { AskedFigures, type FigureQuestion, readQuestion } from './figure-question.js';
import { TargetPeoplePage } from './target-people.page.js';
import { targetsTexts } from './targets.texts.js';

const AskedPeople = AskedFigures.extend({
  so: z.enum(COUNTED).catch('denominator'),
  nhom: z.string().max(64).optional().catch(undefined),
  /** The last person of the page before, as `day.root`. */
  sau: z
    .string()
    .transform((text) => text.split('.'))
    .transform(([day, root]) => (isLocalDate(day) && isId(root) ? { day, root } : null))
    .nullable()
    .default(null)
    .catch(null),
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The persons behind a number of the figures. */
@Controller('can-bo/chi-tieu/nguoi')
export class TargetPeopleController {
  constructor(
    private readonly clock: Clock,
    private readonly people: TargetPeople,
  ) {}

  @Get()
  @Allow('figure.open-persons')
  async show(@CurrentActor() actor: Actor, @Query({ schema: AskedPeople }) asked: z.output<typeof AskedPeople>) {
    const language = requestLanguage();
    const texts = targetsTexts(language);
    const { question, number } = this.numberOf(asked);
    const opened = await this.people.open(actor, number, asked.sau, language);
    return page(
      <TargetPeoplePage
        language={language}
        question={question}
        of={asked.so}
        group={number.group}
        opened={opened}
        hasPrevious={asked.sau !== null}
      />,
      { title: texts.people.title(texts.column[asked.so]), noIndex: true },
    );
  }

  @Get('danh-sach.xlsx')
  @Allow('figure.open-persons')
  async caseList(@CurrentActor() actor: Actor, @Query({ schema: AskedPeople }) asked: z.output<typeof AskedPeople>) {
    const language = requestLanguage();
    const { number } = this.numberOf(asked);
    const sheet = caseListSheet(asked.so, await this.people.caseList(actor, number, language), language);
    const { definition, window, from, to } = number;
    return download(await toXlsx([sheet]), `danh-sach-${definition}-${window}-${asked.so}-${from}-${to}.xlsx`, XLSX);
  }

  /** The number that an address asks for. @throws DomainError `figures.unreadable` */
  private numberOf(asked: z.output<typeof AskedPeople>): { question: FigureQuestion; number: TargetNumber } {
    const { problems } = targetsTexts(requestLanguage());
    const { question, form } = readQuestion(asked, this.clock.now(), problems);
    const { from, to, asOf, groupBy, definition, window } = question;
    if (form.problems.length > 0 || definition === undefined || window === undefined) throw unreadable();
    const group = groupBy && asked.nhom;
    return { question, number: { from, to, asOf, definition, window, of: asked.so, ...(group && { groupBy, group }) } };
  }
}
