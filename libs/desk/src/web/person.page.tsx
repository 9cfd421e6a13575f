import { ageOn, formatDay, formatInstant, formatPhone, localDateOf } from '@app/kernel';
import { ConsentHistory, ConsentList } from '@app/accounts';
import { isAllowed } from '@app/platform/http';
import { appointmentTexts, consultationTexts, mayHandOver } from '@app/referrals';
import { communeLabel } from '@app/taxonomy';
import { Avatar, Badge, Card, ConfirmPanel, Facts, Fold, Link, LinkButton, Notice, PageHead } from '@app/ui';
import { personTexts } from '../person.texts.js';
import { CASELOAD, caseloadPath } from './caseload.page.js';
import { FairsPanel } from './person-fairs-panel.js';
import { type PersonPageProps } from './person-page-props.js';
import {
  ApplicationsPanel,
  ConsultationsPanel,
  DocumentsPanel,
  HistoryPanel,
  NotificationsPanel,
  PlacementsPanel,
  ProfilePanel,
  ProposalsPanel,
  ReferralsPanel,
  TimelinePanel,
} from './person-panels.js';

const PEOPLE = '/can-bo/nguoi-lao-dong';

/** One person on one screen: who they are, what they look for, what has happened. */
export function PersonPage(props: PersonPageProps) {
  const { language, actor, screen } = props;
  const texts = personTexts(language);
  const { person } = screen;
  const mayUpdate = isAllowed(actor, 'person.update');
  const mayCounsel = isAllowed(actor, 'consultation.record');
  return (
    <>
      <PageHead
        title={person.fullName}
        lead={leadOf(props)}
        media={<Avatar name={person.fullName} kind="person" size="large" />}
        crumbs={[{ href: PEOPLE, label: texts.people }]}
        actions={
          <>
            {mayCounsel && (
              <LinkButton href={`${PEOPLE}/${person.id}/tu-van/moi`}>{consultationTexts(language).record}</LinkButton>
            )}
            {mayCounsel && (
              <LinkButton href={`${PEOPLE}/${person.id}/lich-hen`} look="secondary" icon="calendar">
                {appointmentTexts(language).bookFor}
              </LinkButton>
            )}
            {mayUpdate && (
              <LinkButton href={`${PEOPLE}/${person.id}/sua`} look="secondary" icon="edit">
                {texts.edit}
              </LinkButton>
            )}
          </>
        }
      />
      <IdentityNotice {...props} />
      <div class="columns columns-aside">
        <div class="stack">
          <TimelinePanel {...props} />
          <ProfilePanel {...props} />
          <ProposalsPanel {...props} />
          {mayCounsel && <ConsultationsPanel {...props} />}
          {isAllowed(actor, 'referral.issue') && <ReferralsPanel {...props} />}
          {isAllowed(actor, 'placement.write') && <PlacementsPanel {...props} />}
          <FairsPanel {...props} />
          <ApplicationsPanel {...props} />
          <NotificationsPanel {...props} />
          <HistoryPanel {...props} />
        </div>
        <div class="stack">
          <FactsCard {...props} />
          <DocumentsPanel {...props} />
          {mayUpdate && <SlipPanel {...props} />}
          <ConsentsFold {...props} />
          <RareSteps {...props} />
        </div>
      </div>
    </>
  );
}

function leadOf({ language, screen: { person }, today }: PersonPageProps): string {
  const texts = personTexts(language);
  const parts = [
    person.sex && texts.sexes[person.sex],
    person.birthDate && texts.bornAge(formatDay(person.birthDate), ageOn(person.birthDate, today)),
    person.commune && communeLabel(person.commune),
  ];
  return parts.filter(Boolean).join(' · ');
}

function IdentityNotice({ language, actor, screen }: PersonPageProps) {
  const texts = personTexts(language);
  const [first] = screen.identityChecks.isThere ? screen.identityChecks.value : [];
  if (!first || !isAllowed(actor, 'person.update')) return null;
  return (
    <Notice tone="warning">
      <p>{texts.identity}</p>
      <LinkButton href={`/can-bo/xac-minh-so/${first.id}`} look="secondary">
        {texts.identityOpen}
      </LinkButton>
    </Notice>
  );
}

/** Who is in charge, and for whom; whoever may hands the person over from here. */
function InChargeFact({ language, actor, screen: { person, inCharge } }: PersonPageProps) {
  const texts = personTexts(language);
  if (!inCharge) return <>{texts.nobodyInCharge}</>;
  const { counsellorId, counsellorName, keptFor } = inCharge;
  const mayGive = isAllowed(actor, 'consultation.record') && mayHandOver(actor, counsellorId) && !keptFor;
  const handOver = caseloadPath({ nguoi: person.id, 'can-bo': counsellorId }, `${CASELOAD}/ban-giao`);
  return (
    <>
      {counsellorName ?? texts.gone}
      {keptFor && <span class="soft"> ({texts.keptFor(keptFor.name, formatDay(keptFor.until))})</span>}
      {mayGive && (
        <>
          {' '}
          <Link href={handOver}>{texts.handOver}</Link>
        </>
      )}
    </>
  );
}

function FactsCard(props: PersonPageProps) {
  const { language, screen, today } = props;
  const texts = personTexts(language);
  const { person, office, names } = screen;
  const phone = person.phone && (
    <>
      <a href={`tel:${person.phone}`}>{formatPhone(person.phone)}</a>
      {person.isPhoneUnproved && <span class="small soft"> ({texts.unproved})</span>}
    </>
  );
  const [day, channel] = [formatDay(localDateOf(person.createdAt)), texts.channels[person.channel]];
  const registrar = person.registeredBy ? names.get(person.registeredBy) : undefined;
  return (
    <Card>
      <h2>{texts.who}</h2>
      <Facts
        rows={[
          [texts.phone, phone ?? texts.noPhone],
          [texts.email, person.email && <a href={`mailto:${person.email}`}>{person.email}</a>],
          [texts.born, person.birthDate && texts.bornAge(formatDay(person.birthDate), ageOn(person.birthDate, today))],
          [texts.commune, person.commune && communeLabel(person.commune)],
          [
            texts.clientType,
            person.clientType && (
              <Badge tone={person.clientType === 'ui' ? 'info' : 'neutral'}>
                {texts.clientTypes[person.clientType]}
              </Badge>
            ),
          ],
          [texts.language, texts.languages[person.language]],
          [texts.office, office.name],
          [texts.inCharge, <InChargeFact key="in-charge" {...props} />],
          [
            texts.registered,
            registrar ? texts.registeredBy(day, channel, registrar) : texts.registeredOn(day, channel),
          ],
          [texts.lastSeen, person.lastSeenAt && formatInstant(person.lastSeenAt)],
        ]}
      />
    </Card>
  );
}

function SlipPanel({ language, screen: { person } }: PersonPageProps) {
  const texts = personTexts(language);
  return (
    <ConfirmPanel
      open={texts.slip}
      question={texts.slipQuestion(person.fullName)}
      action={`${PEOPLE}/${person.id}/phieu`}
      confirm={texts.slipConfirm}
      look="secondary"
      icon="print"
    >
      <p>{texts.slipHint}</p>
    </ConfirmPanel>
  );
}

/** What managers do once in a while. */
function RareSteps({ language, actor, screen: { person } }: PersonPageProps) {
  const texts = personTexts(language);
  const base = `${PEOPLE}/${person.id}`;
  const [mayMerge, mayErase] = [isAllowed(actor, 'person.merge'), isAllowed(actor, 'person.erase')];
  if (!mayMerge && !mayErase) return null;
  return (
    <div class="actions">
      {mayMerge && (
        <LinkButton href={`${base}/gop`} look="quiet">
          {texts.merge}
        </LinkButton>
      )}
      {mayErase && (
        <LinkButton href={`${base}/xoa`} look="quiet">
          {texts.erase}
        </LinkButton>
      )}
    </div>
  );
}

function ConsentsFold({ language, actor, screen }: PersonPageProps) {
  const texts = personTexts(language);
  const { person, consents, consentHistory, names } = screen;
  const given = consents.filter(({ isGranted }) => isGranted).length;
  return (
    <section class="stack">
      {isAllowed(actor, 'person.update') && (
        <Fold title={texts.consents} hint={`${given} / 5`}>
          <ConsentList language={language} consents={consents} action={`${PEOPLE}/${person.id}/dong-y`} />
        </Fold>
      )}
      {consentHistory.isThere && (
        <Fold title={texts.consentHistory}>
          <ConsentHistory language={language} history={consentHistory.value} names={names} />
        </Fold>
      )}
    </section>
  );
}
