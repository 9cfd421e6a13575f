import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Clock, normalizeText } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  Nothing,
  page,
  redirect,
  refused,
  requestLanguage,
  Sought,
} from '@app/platform/http';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { OfficesService } from '../offices.service.js';
import { PeopleService } from '../people.service.js';
import { ChangeStaff, InviteStaff, ResetStaff } from '../staff.schema.js';
import { type StaffMember } from '../staff.repository.js';
import { StaffAccountsService } from '../staff-accounts.service.js';
import { type SetupLink } from '../staff-setup.service.js';
import { staffTexts } from '../staff.texts.js';
import { refusalOf } from './forms.js';
import { SetupSlipPage } from './setup-slip.page.js';
import { InviteStaffPage, STAFF, StaffListPage } from './staff-list.pages.js';
import { StaffMemberPage } from './staff-member.page.js';

const PAGE_SIZE = 30;
const Position = z
  .string()
  .max(200)
  .regex(/^[0-9a-f-]{36} ./)
  .refine((text) => z.uuid().safeParse(text.slice(0, 36)).success)
  .transform((text) => ({ id: text.slice(0, 36), name: normalizeText(text.slice(37)) }));
const FindStaff = z.object({
  ten: Sought.default(''),
  khoa: z.enum(['true', 'false']).default('false'),
  sau: Position.optional().catch(undefined),
});
const OfMember = z.object({ id: z.uuid() });
type Id = z.output<typeof OfMember>;

const texts = () => staffTexts(requestLanguage());

/** Who works here: inviting, moving, resetting and shutting out members of staff. */
@Controller('can-bo/tai-khoan-can-bo')
export class StaffAccountsController {
  constructor(
    private readonly staff: StaffAccountsService,
    private readonly offices: OfficesService,
    private readonly people: PeopleService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('staff.manage')
  async list(@CurrentActor() actor: Actor, @Query({ schema: FindStaff }) query: z.output<typeof FindStaff>) {
    const isDisabled = query.khoa === 'true';
    const found = await this.staff.list({ text: query.ten, isDisabled }, query.sau ?? null, PAGE_SIZE + 1);
    const rows = found.slice(0, PAGE_SIZE);
    const last = rows.at(-1);
    return page(
      <StaffListPage
        language={requestLanguage()}
        text={query.ten}
        isDisabled={isDisabled}
        rows={rows}
        next={found.length > PAGE_SIZE && last ? `${last.id} ${last.fullName}` : null}
        hasPrevious={query.sau !== undefined}
        ownId={actor.personId}
      />,
      { title: texts().list.title, noIndex: true },
    );
  }

  @Get('moi')
  @Allow('staff.manage')
  async inviteForm() {
    return this.showInvite(EMPTY_FORM, 200);
  }

  @Post('moi')
  @Allow('staff.manage')
  async invite(@CurrentActor() actor: Actor, @Form(InviteStaff) form: FormInput<InviteStaff>) {
    if (!form.ok) return this.showInvite(form, 422);
    try {
      const { personId, link } = await this.staff.invite(actor, form.value);
      return this.showSlip(await this.staff.get(personId), link);
    } catch (error) {
      return this.showInvite(refused(form, error), 422);
    }
  }

  @Get(':id')
  @Allow('staff.manage')
  async show(@CurrentActor() actor: Actor, @Param({ schema: OfMember }) { id }: Id) {
    const member = await this.staff.get(id);
    return this.showMember(actor, member, { values: valuesOf(member), problems: [] }, 200);
  }

  @Post(':id')
  @Allow('staff.manage')
  async change(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfMember }) { id }: Id,
    @Form(ChangeStaff) form: FormInput<ChangeStaff>,
  ) {
    if (!form.ok) return this.showMember(actor, await this.staff.get(id), form, 422);
    try {
      await this.staff.change(actor, id, form.value);
    } catch (error) {
      return this.showMember(actor, await this.staff.get(id), refused(form, error), 422);
    }
    return redirect(`${STAFF}/${id}`, texts().member.saved);
  }

  @Post(':id/phieu')
  @Allow('staff.manage')
  async renewLink(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfMember }) { id }: Id,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.withSlip(id, () => this.staff.renewLink(actor, id));
  }

  @Post(':id/dat-lai')
  @Allow('staff.manage')
  async reset(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfMember }) { id }: Id,
    @Form(ResetStaff) form: FormInput<ResetStaff>,
  ) {
    if (!form.ok) return redirect(`${STAFF}/${id}`);
    return this.withSlip(id, () => this.staff.reset(actor, id, form.value));
  }

  @Post(':id/khoa')
  @Allow('staff.manage')
  async disable(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfMember }) { id }: Id,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.step(id, () => this.staff.disable(actor, id), texts().member.disabled);
  }

  @Post(':id/mo-khoa')
  @Allow('staff.manage')
  async enable(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfMember }) { id }: Id,
    @Form(Nothing) _form: FormInput<object>,
  ) {
    return this.step(id, () => this.staff.enable(actor, id), texts().member.enabled);
  }

  private async step(id: string, act: () => Promise<void>, done: string) {
    try {
      await act();
      return redirect(`${STAFF}/${id}`, done);
    } catch (error) {
      return redirect(`${STAFF}/${id}`, refusalOf(error), 'warning');
    }
  }

  private async withSlip(id: string, act: () => Promise<SetupLink>) {
    try {
      const link = await act();
      return this.showSlip(await this.staff.get(id), link);
    } catch (error) {
      return redirect(`${STAFF}/${id}`, refusalOf(error), 'warning');
    }
  }

  private showSlip(member: StaffMember, link: SetupLink) {
    return page(<SetupSlipPage language={requestLanguage()} member={member} link={link} />, {
      title: texts().slip.title,
      status: 200,
      noIndex: true,
      isSecret: true,
    });
  }

  private async showInvite(form: FormState, status: number) {
    return page(<InviteStaffPage language={requestLanguage()} form={form} offices={await this.offices.list()} />, {
      title: texts().form.title,
      status,
      noIndex: true,
    });
  }

  private async showMember(actor: Actor, member: StaffMember, form: FormState, status: number) {
    const [offices, history] = await Promise.all([this.offices.list(), this.staff.historyOf(member.id)]);
    const actors = history.flatMap(({ actorId }) => (actorId === null ? [] : [actorId]));
    return page(
      <StaffMemberPage
        language={requestLanguage()}
        member={member}
        form={form}
        offices={offices}
        history={history}
        names={await this.people.namesOf([...new Set(actors)])}
        isOwn={member.id === actor.personId}
        now={this.clock.now()}
      />,
      { title: member.fullName, status, noIndex: true },
    );
  }
}

const valuesOf = (member: StaffMember): FormState['values'] => ({
  version: String(member.version),
  fullName: member.fullName,
  email: member.email ?? '',
  role: member.role,
  officeId: member.officeId,
});
