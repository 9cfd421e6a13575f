import { applicationTexts, type OwnApplication } from '@app/applications';
import { CandidateFacts } from '@app/candidates';
import { formatInstant } from '@app/kernel';
import { SuggestedPostingList, suggestionTexts } from '@app/matching';
import { renderNotification } from '@app/notifications';
import { PlacementList, placementTexts } from '@app/placements';
import { type AuditRecord } from '@app/platform/audit';
import { isAllowed, type Language } from '@app/platform/http';
import { ConsultationList, consultationTexts, ReferralList, referralTexts } from '@app/referrals';
import { Badge, Card, EmptyState, Fold, LinkButton, ListItem, Notice, Timeline, type Tone } from '@app/ui';
import { personTexts } from '../person.texts.js';
import { PanelCard } from './panel-card.js';
import { type PersonPageProps } from './person-page-props.js';

/** What the person looks for and can do. */
export function ProfilePanel({ language, screen, today }: PersonPageProps) {
  const texts = personTexts(language);
  const home = `/can-bo/nguoi-lao-dong/${screen.person.id}/ho-so`;
  return (
    <PanelCard title={texts.profile} panel={screen.profile} away={texts.away} href={home} more={texts.profileOpen}>
      {(snapshot) =>
        snapshot ? (
          <CandidateFacts language={language} snapshot={snapshot} today={today} />
        ) : (
          <EmptyState title={texts.profileNone} icon="document">
            <p>{texts.profileNoneHint}</p>
            <LinkButton href={`${home}/ba-cau-hoi`} look="secondary">
              {texts.profileStart}
            </LinkButton>
          </EmptyState>
        )
      }
    </PanelCard>
  );
}

/** The two job proposals of the counselling sheet, with their reasons. */
export function ProposalsPanel({ language, screen }: PersonPageProps) {
  const texts = personTexts(language);
  const words = suggestionTexts(language);
  const suitable = screen.proposals.isThere ? screen.proposals.value : null;
  const hasMore = suitable !== null && suitable.total > suitable.postings.length;
  return (
    <PanelCard
      title={texts.proposals}
      panel={screen.proposals}
      away={texts.away}
      {...(hasMore && { href: `/can-bo/nguoi-lao-dong/${screen.person.id}/viec-hop`, more: texts.proposalsAll })}
    >
      {(suggestions) => {
        if (suggestions === null) return <p class="soft">{words.apartHintFor}</p>;
        if (suggestions.total === 0) return <p class="soft">{words.noneHintFor}</p>;
        return <SuggestedPostingList language={language} suggestions={suggestions} />;
      }}
    </PanelCard>
  );
}

/** What was talked about with the person, the newest first. */
export function ConsultationsPanel({ language, actor, screen, today }: PersonPageProps) {
  const texts = consultationTexts(language);
  const form = `/can-bo/nguoi-lao-dong/${screen.person.id}/tu-van/moi`;
  const hasAny = screen.consultations.isThere && screen.consultations.value.length > 0;
  return (
    <PanelCard
      title={texts.title}
      panel={screen.consultations}
      away={personTexts(language).away}
      {...(hasAny && { href: form, more: texts.record })}
    >
      {(consultations) =>
        consultations.length === 0 ? (
          <EmptyState title={texts.none} icon="edit">
            <p>{texts.noneHint}</p>
            <LinkButton href={form} look="secondary">
              {texts.record}
            </LinkButton>
          </EmptyState>
        ) : (
          <ConsultationList language={language} actor={actor} consultations={consultations} today={today} />
        )
      }
    </PanelCard>
  );
}

/** To whom the person was sent, the newest first. */
export function ReferralsPanel({ language, actor, screen }: PersonPageProps) {
  const texts = referralTexts(language);
  const form = `/can-bo/nguoi-lao-dong/${screen.person.id}/gioi-thieu/moi`;
  const hasAny = screen.referrals.isThere && screen.referrals.value.length > 0;
  return (
    <PanelCard
      title={texts.title}
      panel={screen.referrals}
      away={personTexts(language).away}
      {...(hasAny && { href: form, more: texts.issue })}
    >
      {(referrals) =>
        referrals.length === 0 ? (
          <EmptyState title={texts.none} icon="send">
            <p>{texts.noneHint}</p>
            <LinkButton href={form} look="secondary">
              {texts.issue}
            </LinkButton>
          </EmptyState>
        ) : (
          <ReferralList language={language} actor={actor} referrals={referrals} />
        )
      }
    </PanelCard>
  );
}

/** Work that the person found, and the referrals that have led to work that nobody recorded. */
export function PlacementsPanel({ language, actor, screen, today }: PersonPageProps) {
  const texts = placementTexts(language);
  const form = `/can-bo/nguoi-lao-dong/${screen.person.id}/viec-lam/moi`;
  const hasAny = screen.placements.isThere && screen.placements.value.length > 0;
  return (
    <PanelCard
      title={texts.title}
      panel={screen.placements}
      away={personTexts(language).away}
      {...(hasAny && { href: form, more: texts.report })}
    >
      {(placements) => (
        <>
          {hiredWithoutPlacement(screen).map(({ id, number, employerName }) => (
            <Notice key={id} tone="info">
              <p>{texts.hired(number, employerName)}</p>
              <LinkButton href={`${form}?phieu=${id}`} look="secondary">
                {texts.report}
              </LinkButton>
            </Notice>
          ))}
          {placements.length > 0 ? (
            <PlacementList language={language} actor={actor} placements={placements} today={today} />
          ) : (
            <EmptyState title={texts.none} icon="check">
              <p>{texts.noneHint}</p>
              <LinkButton href={form} look="secondary">
                {texts.report}
              </LinkButton>
            </EmptyState>
          )}
        </>
      )}
    </PanelCard>
  );
}

function hiredWithoutPlacement({ referrals, placements }: PersonPageProps['screen']) {
  if (!referrals.isThere || !placements.isThere) return [];
  const led = new Set(placements.value.map(({ referralId, status }) => (status === 'voided' ? null : referralId)));
  return referrals.value.filter(
    ({ id, status, outcome }) => status === 'answered' && outcome === 'hired' && !led.has(id),
  );
}

const TONES: Partial<Record<OwnApplication['status'], Tone>> = {
  interview: 'info',
  offered: 'info',
  hired: 'success',
  rejected: 'error',
};

/** The newest applications and how they stand. */
export function ApplicationsPanel({ language, actor, screen }: PersonPageProps) {
  const texts = personTexts(language);
  const mayOpen = isAllowed(actor, 'application.read-all');
  const hasAny = screen.applications.isThere && screen.applications.value.length > 0;
  return (
    <PanelCard
      title={texts.applications}
      panel={screen.applications}
      away={texts.away}
      {...(mayOpen &&
        hasAny && { href: `/can-bo/nguoi-lao-dong/${screen.person.id}/ung-tuyen`, more: texts.applicationsAll })}
    >
      {(applications) =>
        applications.length === 0 ? (
          <EmptyState title={texts.applicationsNone} icon="briefcase">
            <p>{texts.applicationsNoneHint}</p>
            <LinkButton href="/viec-lam" look="secondary" icon="search">
              {texts.findJobs}
            </LinkButton>
          </EmptyState>
        ) : (
          <div class="list">
            {applications.map((application) => (
              <ApplicationItem key={application.id} language={language} application={application} mayOpen={mayOpen} />
            ))}
          </div>
        )
      }
    </PanelCard>
  );
}

interface ApplicationItemProps {
  language: Language;
  application: OwnApplication;
  /** Whether the actor may read the application itself, rather than the vacancy. */
  mayOpen: boolean;
}

function ApplicationItem({ language, application, mayOpen }: ApplicationItemProps) {
  const { status, channel } = applicationTexts(language);
  return (
    <ListItem
      href={mayOpen ? `/can-bo/ung-tuyen/${application.id}` : `/viec-lam/${application.postingId}`}
      title={application.postingTitle}
      subtitle={application.employerName}
      facts={[
        { icon: 'calendar', text: formatInstant(application.createdAt) },
        { icon: 'send', text: channel[application.channel as keyof typeof channel] ?? application.channel },
      ]}
      badges={<Badge tone={TONES[application.status] ?? 'neutral'}>{status[application.status]}</Badge>}
    />
  );
}

/** What the person was told last. */
export function NotificationsPanel({ language, screen }: PersonPageProps) {
  const texts = personTexts(language);
  return (
    <PanelCard title={texts.notifications} panel={screen.notifications} away={texts.away}>
      {(notifications) =>
        notifications.length === 0 ? (
          <p class="soft">{texts.notificationsNone}</p>
        ) : (
          <Timeline
            moments={notifications.map((notification) => ({
              key: notification.id,
              when: formatInstant(notification.createdAt) + (notification.readAt === null ? ` (${texts.unread})` : ''),
              title: renderNotification(notification.template, notification.params, language)?.title ?? '',
            }))}
          />
        )
      }
    </PanelCard>
  );
}

/** What was done with the record, and by whom. */
export function HistoryPanel({ language, screen }: PersonPageProps) {
  const texts = personTexts(language);
  const { history, names, person } = screen;
  if (!history.isThere) {
    return (
      <Card>
        <h2>{texts.history}</h2>
        <Notice tone="warning">{texts.away}</Notice>
      </Card>
    );
  }
  const byWhom = ({ actorId }: AuditRecord): string => {
    if (actorId === null) return texts.bySystem;
    return actorId === person.id ? texts.bySelf : texts.by(names.get(actorId) ?? '');
  };
  return (
    <Fold title={texts.history} hint={texts.historyHint}>
      {history.value.length === 0 ? (
        <p class="soft">{texts.historyNone}</p>
      ) : (
        <Timeline
          moments={history.value.map((record, index) => ({
            key: String(index),
            when: formatInstant(record.at),
            title: texts.actions[record.action as keyof typeof texts.actions] ?? texts.otherAction,
            detail: byWhom(record),
          }))}
        />
      )}
    </Fold>
  );
}
