import { formatInstant } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Facts, LinkButton, Notice, PrintButton, QrCode, Sheet } from '@app/ui';
import { identityTexts } from '../identity.texts.js';
import { type Person } from '../person.entity.js';
import { type SignInSlip } from '../slips.service.js';

interface SlipProps {
  language: Language;
  person: Person;
  issuer: string;
  slip: SignInSlip;
}

/** A printed way in for one person; shown in the answer that made it, and never again. */
export function SignInSlipPage({ language, person, issuer, slip }: SlipProps) {
  const texts = identityTexts(language).slip;
  const address = slip.url.split('?')[0]!.replace(/^https?:\/\//, '');
  return (
    <>
      <div class="medium no-print stack">
        <Notice tone="warning">
          <p>{texts.once}</p>
        </Notice>
        <div class="actions">
          <PrintButton>{texts.print}</PrintButton>
          <LinkButton href={`/can-bo/nguoi-lao-dong/${person.id}`} look="quiet">
            {texts.done}
          </LinkButton>
        </div>
      </div>
      <div class="section-small">
        <Sheet issuer={issuer} title={texts.sheet}>
          <Facts
            rows={[
              [texts.name, <strong>{person.fullName}</strong>],
              [texts.until, formatInstant(slip.expiresAt)],
            ]}
          />
          <div class="qr-row section-small">
            <QrCode text={slip.url} label={texts.qr} />
            <div>
              <p>
                {texts.address}: <strong>{address}</strong>
              </p>
              <p>{texts.code}:</p>
              <p>
                <span class="code-block">{slip.code}</span>
              </p>
            </div>
          </div>
          <ol class="section-small">
            <li>{texts.step1}</li>
            <li>{texts.step2}</li>
            <li>{texts.step3}</li>
          </ol>
        </Sheet>
      </div>
    </>
  );
}
