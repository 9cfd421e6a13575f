import { formatDay, localDateOf } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Facts, LinkButton, Notice, PrintButton, QrCode, Sheet } from '@app/ui';
import { type StaffMember } from '../staff.repository.js';
import { staffTexts } from '../staff.texts.js';
import { type SetupLink } from '../staff-setup.service.js';
import { STAFF } from './staff-list.pages.js';

/** The paper by which a member comes to password and authenticator; shown in the answer that made it, and never again. */
export function SetupSlipPage({
  language,
  member,
  link,
}: {
  language: Language;
  member: StaffMember;
  link: SetupLink;
}) {
  const texts = staffTexts(language);
  const address = link.url.split('?')[0]!.replace(/^https?:\/\//, '');
  return (
    <>
      <div class="medium no-print stack">
        <Notice tone="warning">
          <p>{texts.slip.once}</p>
        </Notice>
        <div class="actions">
          <PrintButton>{texts.slip.print}</PrintButton>
          <LinkButton href={`${STAFF}/${member.id}`} look="quiet">
            {texts.slip.done}
          </LinkButton>
        </div>
      </div>
      <div class="section-small">
        <Sheet issuer={member.officeName} title={texts.slip.title}>
          <Facts
            rows={[
              [texts.form.fullName, <strong>{member.fullName}</strong>],
              [texts.form.login, <strong>{member.login}</strong>],
              [texts.form.role, texts.roles[member.role as keyof typeof texts.roles]],
              [texts.slip.until, formatDay(localDateOf(link.expiresAt))],
            ]}
          />
          <div class="qr-row section-small">
            <QrCode text={link.url} label={texts.slip.qr} />
            <div>
              <p>
                {texts.slip.address}: <strong>{address}</strong>
              </p>
              <p>{texts.slip.code}:</p>
              <p>
                <span class="code-block">{link.code}</span>
              </p>
            </div>
          </div>
          <ol class="section-small">
            <li>{texts.slip.step1}</li>
            <li>{texts.slip.step2}</li>
            <li>{texts.slip.step3}</li>
            <li>{texts.slip.step4}</li>
          </ol>
        </Sheet>
      </div>
    </>
  );
}
