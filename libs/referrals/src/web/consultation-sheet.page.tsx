import { formatDay, formatPhone, localDateOf } from '@app/kernel';
import { type Person } from '@app/accounts';
import { type Language } from '@app/platform/http';
import { communeLabel, COUNSELLING_SERVICES } from '@app/taxonomy';
import { Facts, LinkButton, Notice, PrintButton, Sheet } from '@app/ui';
import { SUBJECTS } from '../consultation.schema.js';
import { consultationTexts } from '../consultation.texts.js';
import { type ConsultationRow } from '../consultations.queries.js';

interface ConsultationSheetProps {
  language: Language;
  person: Person;
  consultation: ConsultationRow;
}

/** The counselling sheet (phiếu tư vấn) as the person takes it home and the centre files it. */
export function ConsultationSheetPage({ language, person, consultation }: ConsultationSheetProps) {
  const texts = consultationTexts(language);
  const [year, month, day] = localDateOf(consultation.heldAt).split('-') as [string, string, string];
  const signHint = texts.sheet.signHint;
  return (
    <>
      <div class="medium no-print stack">
        {consultation.voidedAt && (
          <Notice tone="warning">
            <p>{texts.sheet.voided}</p>
          </Notice>
        )}
        <div class="actions">
          <PrintButton>{texts.print}</PrintButton>
          <LinkButton href={`/can-bo/nguoi-lao-dong/${person.id}`} look="quiet">
            {texts.back}
          </LinkButton>
        </div>
      </div>
      <div class="section-small">
        <Sheet
          issuer={consultation.officeName}
          title={texts.sheet.title}
          place={texts.sheet.place(day, month, year)}
          signatures={[
            { title: texts.sheet.worker, note: signHint, name: person.fullName },
            { title: texts.sheet.counsellor, note: signHint, name: consultation.counsellorName ?? '' },
          ]}
        >
          {consultation.voidedAt && (
            <p>
              <strong>{texts.sheet.voided}</strong>
            </p>
          )}
          <SheetFacts language={language} person={person} consultation={consultation} />
        </Sheet>
      </div>
    </>
  );
}

function SheetFacts({ language, person, consultation }: ConsultationSheetProps) {
  const texts = consultationTexts(language);
  const { clientType, services, subjects, advice, proposals, plan, fairTitle } = consultation;
  return (
    <Facts
      rows={[
        [texts.sheet.name, <strong>{person.fullName}</strong>],
        [texts.sheet.born, person.birthDate && formatDay(person.birthDate)],
        [texts.sheet.phone, person.phone && formatPhone(person.phone)],
        [texts.sheet.commune, person.commune && communeLabel(person.commune)],
        [texts.fair, fairTitle],
        [texts.clientType, texts.clientTypes[clientType]],
        [texts.services, services.map((code) => COUNSELLING_SERVICES.label(code, language)).join('; ')],
        [texts.subjects, subjects.map((code) => SUBJECTS.label(code, language)).join('; ')],
        [texts.advice, advice === null ? texts.removed : <span class="pre">{advice}</span>],
        ...proposals.map(
          ({ title, employerName }, at) =>
            [texts.sheet.proposal(at + 1), [title, employerName].filter(Boolean).join(', ')] as const,
        ),
        [
          texts.plan,
          plan.length > 0 && (
            <ul class="plain-list">
              {plan.map(({ text, dueOn }) => (
                <li key={text}>{texts.sheet.until(text, formatDay(dueOn))}</li>
              ))}
            </ul>
          ),
        ],
      ]}
    />
  );
}
