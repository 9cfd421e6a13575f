import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Clock, formatDay, todayIn } from '@app/kernel';
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
  refused,
  requestLanguage,
  type UploadedPart,
  Uploads,
} from '@app/platform/http';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { z } from 'zod';
import { AssignKeeper, NotePlanEntry, PLAN_YEARS, shareInput, WritePlanItem } from '../plan-items/plan-item.schema.js';
import { planItemTexts } from '../plan-items/plan-item.texts.js';
import { type PlanItemVersion } from '../plan-items/plan-items.repository.js';
import { PlanItems } from '../plan-items/plan-items.service.js';
import { PlanKeepers } from '../plan-items/plan-keepers.service.js';
import { PlanItemFormPage } from './plan-item-form.page.js';
import { PlanItemListPage } from './plan-item-list.page.js';
import { nameOf, PLAN_ITEMS } from '../plan-items/plan-item-words.js';
import { PlanItemPage } from './plan-item.page.js';

// What is no key names no item.
const Key = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .catch('-');
const OfItem = z.object({ key: Key });
type OfItem = z.output<typeof OfItem>;
const OfEntry = z.object({ key: Key, entry: z.uuid() });
type OfEntry = z.output<typeof OfEntry>;
const AskedYear = z.object({
  nam: z.enum(PLAN_YEARS.map(String)).transform(Number).optional().catch(undefined),
});

/** What the plan asks for: where it stands, what is noted of it, and its versions. */
@Controller('can-bo/ke-hoach')
export class PlanItemsController {
  constructor(
    private readonly clock: Clock,
    private readonly items: PlanItems,
    private readonly keepers: PlanKeepers,
  ) {}

  @Get()
  @Allow('report.read')
  async list(@CurrentActor() actor: Actor, @Query({ schema: AskedYear }) { nam }: z.output<typeof AskedYear>) {
    const year = nam ?? this.thisYear();
    const standings = await this.items.now(year);
    const mayWrite = isAllowed(actor, 'report.publish');
    return page(
      <PlanItemListPage language={requestLanguage()} year={year} standings={standings} mayWrite={mayWrite} />,
      {
        title: planItemTexts(requestLanguage()).title,
        noIndex: true,
      },
    );
  }

  @Get('moi')
  @Allow('report.publish')
  async addForm() {
    return this.form(null, EMPTY_FORM, 200);
  }

  @Post('moi')
  @Allow('report.publish')
  async add(@CurrentActor() actor: Actor, @Form(WritePlanItem) form: FormInput<WritePlanItem>) {
    return this.write(actor, null, form);
  }

  @Get(':key')
  @Allow('report.read')
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfItem }) { key }: OfItem) {
    const today = todayIn(this.clock);
    return this.item(actor, key, { values: { year: today.slice(0, 4), day: formatDay(today) }, problems: [] }, 200);
  }

  @Post(':key')
  @Allow('report.read')
  async note(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfItem }) { key }: OfItem,
    @Form(NotePlanEntry) form: FormInput<NotePlanEntry>,
    @Uploads() parts: UploadedPart[],
  ) {
    if (!form.ok) return this.item(actor, key, form, 422);
    try {
      const paper = parts.find(({ field }) => field === 'file');
      await this.items.note(actor, key, form.value, paper);
    } catch (error) {
      return this.item(actor, key, refused(form, error), 422);
    }
    return redirect(`${PLAN_ITEMS}/${key}`, planItemTexts(requestLanguage()).noted);
  }

  @Get(':key/ban-moi')
  @Allow('report.publish')
  async versionForm(@Param({ schema: OfItem }) { key }: OfItem) {
    const { item } = await this.items.open(key, []);
    return this.form(item, { values: writtenOf(item), problems: [] }, 200);
  }

  @Post(':key/ban-moi')
  @Allow('report.publish')
  async version(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfItem }) { key }: OfItem,
    @Form(WritePlanItem) form: FormInput<WritePlanItem>,
  ) {
    const { item } = await this.items.open(key, []);
    return this.write(actor, item, form);
  }

  @Post(':key/theo-doi')
  @Allow('report.publish')
  async assign(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfItem }) { key }: OfItem,
    @Form(AssignKeeper) form: FormInput<AssignKeeper>,
  ) {
    const texts = planItemTexts(requestLanguage());
    const back = `${PLAN_ITEMS}/${key}`;
    if (!form.ok) return redirect(back, form.problems[0]?.message, 'error');
    try {
      await this.keepers.assign(actor, key, form.value.keeper ?? null);
    } catch (error) {
      return redirect(back, refused(form, error).problems[0]?.message, 'error');
    }
    return redirect(back, texts.assigned);
  }

  @Get(':key/ghi/:entry/tep')
  @Allow('report.read')
  async paper(@Param({ schema: OfEntry }) { key, entry }: OfEntry) {
    const { file, content } = await this.items.paper(key, entry);
    return download(content, file.name, file.mediaType);
  }

  @Post(':key/ghi/:entry/go')
  @Allow('report.read')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfEntry }) { key, entry }: OfEntry,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    await this.items.withdraw(actor, key, entry);
    return redirect(`${PLAN_ITEMS}/${key}`, planItemTexts(requestLanguage()).withdrawDone, 'info');
  }

  private async write(actor: Actor, item: PlanItemVersion | null, form: FormInput<WritePlanItem>) {
    if (!form.ok) return this.form(item, form, 422);
    try {
      const key = await this.items.write(actor, item?.key ?? null, form.value);
      return redirect(`${PLAN_ITEMS}/${key}`, planItemTexts(requestLanguage()).written);
    } catch (error) {
      return this.form(item, refused(form, error), 422);
    }
  }

  private async form(item: PlanItemVersion | null, form: FormState, status: number) {
    const texts = planItemTexts(requestLanguage());
    const title = item ? texts.writeTitle(nameOf(item, requestLanguage())) : texts.add;
    return page(<PlanItemFormPage language={requestLanguage()} item={item} form={form} />, {
      title,
      status,
      noIndex: true,
    });
  }

  private async item(actor: Actor, key: string, form: FormState, status: number) {
    const opened = await this.items.open(key, PLAN_YEARS);
    const [keeper, possible] = await Promise.all([this.keepers.keeperOf(key), this.keepers.possible()]);
    const mayWrite = isAllowed(actor, 'report.publish');
    const year = this.thisYear();
    return page(
      <PlanItemPage
        language={requestLanguage()}
        year={year}
        opened={opened}
        keeper={keeper}
        possible={possible}
        form={form}
        mayWrite={mayWrite}
      />,
      {
        title: nameOf(opened.item, requestLanguage()),
        status,
        noIndex: true,
      },
    );
  }

  private thisYear(): number {
    return Number(todayIn(this.clock).slice(0, 4));
  }
}

/** The newest version as its form holds it. */
function writtenOf({ name, nameEn, source, owner, validFrom, bound, targets, dueOn, dueDay }: PlanItemVersion) {
  return {
    name,
    nameEn,
    source,
    owner,
    validFrom: formatDay(validFrom),
    ...(bound && {
      bound,
      targets: targets.map(({ year, basisPoints }) => `${year}: ${shareInput(basisPoints)}`).join('; '),
    }),
    ...(dueOn && { dueOn: formatDay(dueOn) }),
    ...(dueDay && { dueDay: `${dueDay.slice(3)}/${dueDay.slice(0, 2)}` }),
  };
}
