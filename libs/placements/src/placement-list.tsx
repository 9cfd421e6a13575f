import { formatDay, formatVnd, type LocalDate } from '@app/kernel';
import { type Actor, type Language } from '@app/platform/http';
import { communeLabel, occupationLabel } from '@app/taxonomy';
import { Badge, ConfirmPanel, Link, LinkButton, ListItem, Notice, type Tone } from '@app/ui';
import { claimantTexts } from './claimants/claimant.texts.js';
import { mayChange, mayDo } from './placement.policy.js';
import { placementTexts } from './placement.texts.js';
import { type PlacementRow } from './placements.queries.js';

interface PlacementListProps {
  language: Language;
  actor: Actor;
  placements: readonly PlacementRow[];
  today: LocalDate;
}

/** Work that one person found, with what its reader may do with each. */
export function PlacementList({ placements, ...props }: PlacementListProps) {
  return (
    <div class="list">
      {placements.map((placement) => (
        <PlacementItem key={placement.id} placement={placement} {...props} />
      ))}
    </div>
  );
}

type ItemProps = Omit<PlacementListProps, 'placements'> & { placement: PlacementRow };

function PlacementItem(props: ItemProps) {
  const { language, placement, today } = props;
  const texts = placementTexts(language);
  const { occupation, commune, contract, startDate, endedOn, wage, channel, referralNumber, hiredFrom } = placement;
  const [tone, standing] = standingOf(language, placement, today);
  const isWeak = placement.status !== 'voided' && placement.evidence[0]?.kind === 'counsellor';
  const days = endedOn ? texts.until(formatDay(startDate), formatDay(endedOn)) : texts.since(formatDay(startDate));
  const found = referralNumber ? `${texts.channels[channel]} ${referralNumber}` : texts.channels[channel];
  return (
    <ListItem
      title={placeOf(language, placement)}
      subtitle={occupation && occupationLabel(occupation, language)}
      facts={[
        { icon: 'calendar', text: days },
        ...(commune ? [{ icon: 'pin' as const, text: communeLabel(commune) }] : []),
        ...(wage ? [{ icon: 'wage' as const, text: formatVnd(wage) }] : []),
        { icon: 'document', text: texts.contracts[contract] },
        { icon: 'search', text: found },
        { icon: 'person', text: texts.by(placement.reporterName, placement.officeName) },
      ]}
      badges={
        <>
          <Badge tone={tone}>{standing}</Badge>
          {isWeak && <Badge tone="warning">{texts.weak}</Badge>}
        </>
      }
      note={
        <>
          {hiredFrom && hiredFrom !== startDate && placement.status !== 'voided' && (
            <Notice tone="warning">{texts.contradiction(formatDay(hiredFrom))}</Notice>
          )}
          <Evidence {...props} />
          <FollowUpLines {...props} />
          <ClaimantLine {...props} />
          <Steps {...props} />
        </>
      }
    />
  );
}

/** What shows it, the strongest first. */
function Evidence({ language, placement: { id, evidence } }: ItemProps) {
  const texts = placementTexts(language);
  return (
    <p class="small">
      {texts.evidence}:{' '}
      {evidence.map(({ id: evidenceId, kind, hasFile }, at) => (
        <>
          {at > 0 && '; '}
          {hasFile ? (
            <Link href={`/can-bo/viec-lam-da-co/${id}/can-cu/${evidenceId}`}>
              {texts.paperOpen(texts.evidences[kind])}
            </Link>
          ) : (
            texts.evidences[kind]
          )}
        </>
      ))}
    </p>
  );
}

/** When the person is asked whether they still work there, or what came of it. */
function FollowUpLines({ language, actor, placement, today }: ItemProps) {
  const { followUp: texts } = placementTexts(language);
  const shown = placement.status === 'voided' ? [] : placement.followUps.filter(({ status }) => status !== 'dropped');
  return (
    <>
      {shown.map(({ id, milestone, dueOn, result }) => (
        <p class="small" key={id}>
          {result
            ? texts.told(texts.milestones[milestone], texts.results[result])
            : texts.due(texts.milestones[milestone], formatDay(dueOn))}
          {!result && dueOn <= today && mayChange(actor, placement) && (
            <>
              {' · '}
              <Link href={`/can-bo/theo-doi/${id}`}>{texts.ask}</Link>
            </>
          )}
        </p>
      ))}
    </>
  );
}

/** Whether a claimant has given notice of this work, or until when. */
function ClaimantLine({ language, actor, placement }: ItemProps) {
  const { line } = claimantTexts(language);
  const notice = placement.status === 'voided' ? null : placement.claimantNotice;
  if (!notice) return null;
  const { id, givenOn, deadline } = notice;
  if (givenOn) {
    const [day, last] = [formatDay(givenOn), formatDay(deadline)];
    return <p class="small">{givenOn > deadline ? line.late(day, last) : line.given(day)}</p>;
  }
  return (
    <p class="small">
      {line.open(formatDay(deadline))}
      {mayChange(actor, placement) && (
        <>
          {' · '}
          <Link href={`/can-bo/thong-bao-co-viec/${id}`}>{line.record}</Link>
        </>
      )}
    </p>
  );
}

function Steps({ language, actor, placement }: ItemProps) {
  const texts = placementTexts(language);
  const home = `/can-bo/viec-lam-da-co/${placement.id}`;
  return (
    <div class="actions">
      {mayChange(actor, placement) && (
        <>
          <LinkButton href={`${home}/can-cu`} look="quiet" icon="check">
            {texts.confirm}
          </LinkButton>
          <LinkButton href={`${home}/sua`} look="quiet" icon="edit">
            {texts.correct}
          </LinkButton>
        </>
      )}
      {mayDo('end', actor, placement) && (
        <LinkButton href={`${home}/nghi-viec`} look="quiet">
          {texts.end}
        </LinkButton>
      )}
      {mayDo('resume', actor, placement) && (
        <ConfirmPanel
          open={texts.resume}
          question={texts.resumeQuestion}
          action={`${home}/van-lam`}
          confirm={texts.resumeConfirm}
          look="secondary"
        >
          <p>{texts.resumeWhat}</p>
        </ConfirmPanel>
      )}
      {mayDo('void', actor, placement) && (
        <LinkButton href={`${home}/huy`} look="quiet">
          {texts.void}
        </LinkButton>
      )}
    </div>
  );
}

/** With whom somebody works, in words. */
export function placeOf(language: Language, { employerName }: Pick<PlacementRow, 'employerName'>): string {
  return employerName ?? placementTexts(language).selfEmployed;
}

function standingOf(language: Language, placement: PlacementRow, today: LocalDate): [Tone, string] {
  const texts = placementTexts(language);
  const { status, startDate, endReason, voidReason } = placement;
  if (voidReason) return ['warning', `${texts.statuses.voided}: ${texts.voidReasons[voidReason]}`];
  if (endReason) return ['neutral', `${texts.statuses.ended}: ${texts.endReasons[endReason]}`];
  return startDate > today ? ['info', texts.notYet] : ['success', texts.statuses[status]];
}
