import { formatDay, formatPhone } from '@app/kernel';
import { type Person } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { communeLabel } from '@app/taxonomy';
import { Facts, LinkButton, Notice, PrintButton, QrCode, Sheet } from '@app/ui';
import { referralTexts } from '../referral.texts.js';
import { type ReferralRow } from '../referrals.queries.js';

/** To be ticked by hand. */
const EMPTY_BOX = '☐';

interface ReferralSlipProps {
  language: Language;
  person: Person;
  referral: ReferralRow;
  /** What its code holds; null once the code was taken back. */
  address: string | null;
}

/** The referral slip (phiếu giới thiệu việc làm) with the part that the employer sends back. */
export function ReferralSlipPage(props: ReferralSlipProps) {
  const { language, person, referral } = props;
  const texts = referralTexts(language);
  const [year, month, day] = referral.issuedOn.split('-') as [string, string, string];
  const isVoided = referral.status === 'voided';
  return (
    <>
      <div class="medium no-print stack">
        {isVoided && (
          <Notice tone="warning">
            <p>{texts.slip.voided}</p>
          </Notice>
        )}
        <div class="actions">
          <PrintButton>{texts.print}</PrintButton>
          <LinkButton href={`/can-bo/gioi-thieu/${referral.id}/phieu.pdf`} look="secondary" icon="document">
            {texts.slip.pdf}
          </LinkButton>
          <LinkButton href={`/can-bo/nguoi-lao-dong/${person.id}`} look="quiet">
            {texts.back}
          </LinkButton>
        </div>
      </div>
      <div class="section-small">
        <Sheet
          issuer={referral.officeName}
          number={texts.slip.number(referral.number)}
          title={texts.slip.title}
          place={texts.slip.place(day, month, year)}
          signatures={[
            { title: texts.slip.counsellor, note: texts.slip.signHint, name: referral.counsellorName ?? '' },
            { title: texts.slip.employer, note: texts.slip.employerHint },
          ]}
        >
          {isVoided && (
            <p>
              <strong>{texts.slip.voided}</strong>
            </p>
          )}
          <SlipBody {...props} />
          <ReplyPart {...props} />
        </Sheet>
      </div>
    </>
  );
}

function SlipBody({ language, person, referral, address }: ReferralSlipProps) {
  const { slip } = referralTexts(language);
  return (
    <>
      <p>
        <strong>{slip.dear(referral.employerName)}</strong>
      </p>
      <p>{slip.request(referral.officeName)}</p>
      <Facts
        rows={[
          [slip.work, <strong>{referral.title}</strong>],
          [slip.name, <strong>{person.fullName}</strong>],
          [slip.born, person.birthDate && formatDay(person.birthDate)],
          [slip.phone, person.phone && formatPhone(person.phone)],
          [slip.commune, person.commune && communeLabel(person.commune)],
          [slip.validUntil, <strong>{formatDay(referral.validUntil)}</strong>],
        ]}
      />
      <div class="qr-row section-small">
        {address && <QrCode text={address} label={slip.qr(referral.number)} />}
        <div>
          <p>{slip.please(formatPhone(referral.officePhone))}</p>
          {address && <p class="small">{slip.qrHint}</p>}
        </div>
      </div>
    </>
  );
}

function ReplyPart({ language, referral }: Pick<ReferralSlipProps, 'language' | 'referral'>) {
  const { slip } = referralTexts(language);
  return (
    <section class="sheet-reply">
      <h2>{slip.reply}</h2>
      <p>{slip.replyTo(referral.number)}</p>
      <ul class="plain-list">
        {[slip.replyHired, slip.replyNotHired, slip.replyDeclined, slip.replyNoShow].map((line) => (
          <li key={line}>
            {EMPTY_BOX} {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
