import { formatDay, formatPhone, localDateOf } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Badge,
  Button,
  Card,
  ConfirmPanel,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  Select,
  Table,
  TextField,
} from '@app/ui';
import { employerTexts } from '../employer.texts.js';
import { type OpenInvitation, type OpenRequest, type RecruiterRow } from '../recruiters.repository.js';

interface Props {
  language: Language;
  /** The address beneath which recruiters are managed. */
  base: string;
}

interface RecruitersProps extends Props {
  recruiters: readonly RecruiterRow[];
  mayManage: boolean;
  ownPersonId: string | null;
}

/** Who recruits for an employer, and what owners or staff can do about it. */
export function RecruiterTable({ language, base, recruiters, mayManage, ownPersonId }: RecruitersProps) {
  const texts = employerTexts(language).recruiters;
  if (recruiters.length === 0) return <p>{texts.none}</p>;
  const owners = recruiters.filter(({ isOwner }) => isOwner).length;
  const name = (row: RecruiterRow) => (row.personId === ownPersonId ? `${row.fullName} (${texts.you})` : row.fullName);
  // The last owner stays; one leaves by oneself with a button of its own.
  const mayRemove = (row: RecruiterRow) => row.personId !== ownPersonId && (!row.isOwner || owners > 1);
  const hasActions = mayManage && recruiters.some((row) => !row.isOwner || mayRemove(row));
  const actions = (row: RecruiterRow) => (
    <div class="actions">
      {!row.isOwner && (
        <Form action={`${base}/nguoi-tuyen-dung/${row.personId}/dai-dien`} class="inline-form">
          <Button look="quiet">{texts.makeOwner}</Button>
        </Form>
      )}
      {mayRemove(row) && (
        <ConfirmPanel
          open={texts.remove}
          question={texts.removeQuestion(row.fullName)}
          action={`${base}/nguoi-tuyen-dung/${row.personId}/go`}
          confirm={texts.remove}
        >
          <p>{texts.removeWhat}</p>
        </ConfirmPanel>
      )}
    </div>
  );
  return (
    <Table
      caption={texts.title}
      rows={recruiters}
      rowKey={(row) => row.personId}
      columns={[
        { label: texts.name, cell: name },
        { label: texts.phone, cell: (row) => (row.phone ? formatPhone(row.phone) : '') },
        {
          label: texts.role,
          cell: (row) => (
            <Badge tone={row.isOwner ? 'info' : 'neutral'}>{row.isOwner ? texts.owner : texts.recruiter}</Badge>
          ),
        },
        ...(hasActions ? [{ label: texts.actions, cell: actions }] : []),
      ]}
    />
  );
}

/** People who asked to be let in. */
export function RequestCard({
  language,
  base,
  requests,
  lead,
}: Props & { requests: readonly OpenRequest[]; lead?: string }) {
  const texts = employerTexts(language).recruiters;
  if (requests.length === 0) return null;
  return (
    <Card>
      <h2>{texts.requests}</h2>
      <p class="soft">{lead ?? texts.requestsLead}</p>
      <Table
        caption={texts.requests}
        rows={requests}
        rowKey={(request) => request.id}
        columns={[
          { label: texts.name, cell: (request) => request.fullName },
          { label: texts.phone, cell: (request) => (request.phone ? formatPhone(request.phone) : '') },
          { label: texts.asked, cell: (request) => formatDay(localDateOf(request.createdAt)) },
          {
            label: texts.actions,
            cell: (request) => (
              <Form action={`${base}/yeu-cau/${request.id}`} class="inline-form">
                <span class="actions">
                  <Button look="secondary" name="answer" value="accept">
                    {texts.accept}
                  </Button>
                  <Button look="quiet" name="answer" value="decline">
                    {texts.decline}
                  </Button>
                </span>
              </Form>
            ),
          },
        ]}
      />
    </Card>
  );
}

/** Inviting somebody by number, and the invitations that wait. */
export function InviteCard({
  language,
  base,
  invitations,
  form,
  hint,
}: Props & { invitations: readonly OpenInvitation[]; form: FormState; hint?: string }) {
  const texts = employerTexts(language).recruiters;
  return (
    <Card>
      <h2>{texts.inviteTitle}</h2>
      <Form action={`${base}/nguoi-tuyen-dung`}>
        <ErrorSummary form={form} />
        <TextField
          form={form}
          name="phone"
          label={texts.invitePhone}
          hint={hint ?? texts.inviteHint}
          type="tel"
          inputMode="tel"
          autoComplete="off"
        />
        <Select
          form={{ ...form, values: { role: 'recruiter', ...form.values } }}
          name="role"
          label={texts.role}
          options={[
            { value: 'recruiter', label: texts.recruiterRole },
            { value: 'owner', label: texts.ownerRole },
          ]}
        />
        <Button look="secondary" icon="send">
          {texts.invite}
        </Button>
      </Form>
      {invitations.length > 0 && (
        <div class="section-small stack">
          <h3>{texts.invitations}</h3>
          <Table
            caption={texts.invitations}
            rows={invitations}
            rowKey={(invitation) => invitation.id}
            columns={[
              { label: texts.phone, cell: (invitation) => formatPhone(invitation.phone) },
              { label: texts.role, cell: (invitation) => (invitation.isOwner ? texts.owner : texts.recruiter) },
              { label: texts.until, cell: (invitation) => formatDay(localDateOf(invitation.expiresAt)) },
              {
                label: texts.actions,
                cell: (invitation) => (
                  <Form action={`${base}/loi-moi/${invitation.id}/rut`} class="inline-form">
                    <Button look="quiet">{texts.withdraw}</Button>
                  </Form>
                ),
              },
            ]}
          />
        </div>
      )}
    </Card>
  );
}

/** A form of one button. */
export function OneButton(props: {
  action: string;
  label: string;
  answer?: string;
  look?: 'primary' | 'quiet' | 'secondary';
}) {
  return (
    <Form action={props.action} class="inline-form">
      {props.answer && <Hidden name="answer" value={props.answer} />}
      <Button look={props.look ?? 'quiet'}>{props.label}</Button>
    </Form>
  );
}
