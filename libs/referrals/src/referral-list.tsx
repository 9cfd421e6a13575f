import { formatDay, localDateOf } from '@app/kernel';
import { type Actor, type Language } from '@app/platform/http';
import { Badge, LinkButton, ListItem, type Tone } from '@app/ui';
import { type ReferralStatus } from './referral.lifecycle.js';
import { mayAnswer, mayVoidReferral } from './referral.policy.js';
import { referralTexts } from './referral.texts.js';
import { type ReferralRow } from './referrals.queries.js';

const TONES: Record<ReferralStatus, Tone> = {
  issued: 'info',
  answered: 'neutral',
  expired: 'warning',
  voided: 'warning',
};

interface ReferralListProps {
  language: Language;
  actor: Actor;
  referrals: readonly ReferralRow[];
}

/** Referrals of one person with what their reader may do with each. */
export function ReferralList({ referrals, ...props }: ReferralListProps) {
  return (
    <div class="list">
      {referrals.map((referral) => (
        <ReferralItem key={referral.id} referral={referral} {...props} />
      ))}
    </div>
  );
}

type ItemProps = Omit<ReferralListProps, 'referrals'> & { referral: ReferralRow };

function ReferralItem({ language, actor, referral }: ItemProps) {
  const texts = referralTexts(language);
  const { id, number, status, title, employerName, postingId, validUntil, counsellorName, officeName } = referral;
  const home = `/can-bo/gioi-thieu/${id}`;
  const tone = referral.outcome === 'hired' && status === 'answered' ? 'success' : TONES[status];
  return (
    <ListItem
      href={postingId === null ? undefined : `/viec-lam/${postingId}`}
      title={title}
      subtitle={employerName}
      facts={[
        { icon: 'document', text: number },
        { icon: 'calendar', text: texts.until(formatDay(validUntil)) },
        { icon: 'person', text: texts.by(counsellorName, officeName) },
      ]}
      badges={<Badge tone={tone}>{standing(language, referral)}</Badge>}
      note={
        <>
          <Answer language={language} referral={referral} />
          <div class="actions">
            <LinkButton href={`${home}/phieu`} look="quiet" icon="print">
              {texts.print}
            </LinkButton>
            {mayAnswer(actor, referral) && (
              <LinkButton href={`${home}/ket-qua`} look="quiet" icon="edit">
                {status === 'answered' ? texts.correct : texts.answer}
              </LinkButton>
            )}
            {mayVoidReferral(actor, referral) && (
              <LinkButton href={`${home}/huy`} look="quiet">
                {texts.void}
              </LinkButton>
            )}
          </div>
        </>
      }
    />
  );
}

function standing(language: Language, { status, outcome, voidReason }: ReferralRow): string {
  const texts = referralTexts(language);
  if (voidReason !== null) return `${texts.statuses.voided}: ${texts.voidReasons[voidReason]}`;
  return outcome === null ? texts.statuses[status] : texts.outcomes[outcome];
}

/** Why it ended as it did, and who says so. */
function Answer({ language, referral }: Pick<ItemProps, 'language' | 'referral'>) {
  const texts = referralTexts(language);
  const { outcome, reason, startDate, answerSource, answeredAt, answeredByName } = referral;
  if (answeredAt === null || answerSource === null) return null;
  const reasons = { ...texts.notHiredReasons, ...texts.declinedReasons };
  return (
    <>
      {reason && (
        <p>
          {outcome === 'not_hired' ? texts.notHired : texts.declined}: {reasons[reason]}
        </p>
      )}
      {startDate && <p>{texts.startsOn(formatDay(startDate))}</p>}
      <p class="small soft">{texts.answeredBy[answerSource](formatDay(localDateOf(answeredAt)), answeredByName)}</p>
    </>
  );
}
