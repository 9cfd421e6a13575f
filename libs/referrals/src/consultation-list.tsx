import { formatDay, type LocalDate, localDateOf } from '@app/kernel';
import { type Actor, isAllowed, type Language } from '@app/platform/http';
import { postingPath } from '@app/postings';
import { COUNSELLING_SERVICES } from '@app/taxonomy';
import { Badge, Facts, Link, LinkButton, ListItem } from '@app/ui';
import { mayCorrect, mayVoid } from './consultation.policy.js';
import { SUBJECTS } from './consultation.schema.js';
import { consultationTexts } from './consultation.texts.js';
import { type ConsultationRow } from './consultations.queries.js';
import { referralTexts } from './referral.texts.js';

interface ConsultationListProps {
  language: Language;
  actor: Actor;
  consultations: readonly ConsultationRow[];
  today: LocalDate;
}

/** Consultations of one person with what their reader may do with each. */
export function ConsultationList({ consultations, ...props }: ConsultationListProps) {
  return (
    <div class="list">
      {consultations.map((consultation) => (
        <ConsultationItem key={consultation.id} consultation={consultation} {...props} />
      ))}
    </div>
  );
}

type ItemProps = Omit<ConsultationListProps, 'consultations'> & { consultation: ConsultationRow };

function ConsultationItem({ language, actor, consultation, today }: ItemProps) {
  const texts = consultationTexts(language);
  const { id, heldAt, counsellorName, officeName, fairTitle, voidReason } = consultation;
  const home = `/can-bo/tu-van/${id}`;
  const subjects = consultation.subjects.map((code) => SUBJECTS.label(code, language)).join('; ');
  const services = consultation.services.map((code) => COUNSELLING_SERVICES.label(code, language)).join('; ');
  return (
    <ListItem
      title={subjects}
      subtitle={services}
      facts={[
        { icon: 'calendar', text: formatDay(localDateOf(heldAt)) },
        { icon: 'person', text: texts.by(counsellorName, officeName) },
        ...(fairTitle === null ? [] : [{ icon: 'handshake' as const, text: texts.atFair(fairTitle) }]),
      ]}
      badges={
        voidReason && (
          <Badge tone="warning">
            {texts.voided}: {texts.voidReasons[voidReason]}
          </Badge>
        )
      }
      note={
        <>
          <WhatWasSaid language={language} actor={actor} consultation={consultation} />
          <div class="actions">
            <LinkButton href={`${home}/phieu`} look="quiet" icon="print">
              {texts.print}
            </LinkButton>
            {mayCorrect(actor, consultation, today) && (
              <LinkButton href={`${home}/sua`} look="quiet" icon="edit">
                {texts.correct}
              </LinkButton>
            )}
            {mayVoid(actor, consultation) && (
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

function WhatWasSaid({ language, actor, consultation }: Omit<ItemProps, 'today'>) {
  const texts = consultationTexts(language);
  const { advice, proposals, plan, removedAt } = consultation;
  const referTo = `/can-bo/nguoi-lao-dong/${consultation.personId}/gioi-thieu/moi?tin=`;
  const mayRefer = isAllowed(actor, 'referral.issue') && consultation.voidedAt === null;
  if (removedAt !== null) return <p class="soft">{texts.removed}</p>;
  return (
    <Facts
      rows={[
        [texts.advice, <span class="pre">{advice}</span>],
        [
          texts.proposals,
          proposals.length > 0 && (
            <ul class="plain-list">
              {proposals.map(({ postingId, title, employerName }) => (
                <li key={postingId ?? title}>
                  {postingId === null ? title : <Link href={postingPath(postingId)}>{title}</Link>}
                  {employerName && `, ${employerName}`}
                  {mayRefer && postingId !== null && (
                    <>
                      {' · '}
                      <Link href={referTo + postingId}>{referralTexts(language).issueHere}</Link>
                    </>
                  )}
                </li>
              ))}
            </ul>
          ),
        ],
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
