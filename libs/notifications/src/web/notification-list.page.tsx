import { formatInstant } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Badge, Button, EmptyState, Form, Hidden, LinkButton, ListItem, More, PageHead } from '@app/ui';
import { renderNotification } from '../notification.template.js';
import { notificationTexts } from '../notification.texts.js';
import { type NotificationRow } from '../notifications.repository.js';

interface NotificationListProps {
  language: Language;
  notifications: readonly NotificationRow[];
  next: string | null;
  hasPrevious: boolean;
}

export function NotificationListPage({ language, notifications, next, hasPrevious }: NotificationListProps) {
  const texts = notificationTexts(language).list;
  const newest = notifications[0];
  return (
    <div class="medium">
      <PageHead
        title={texts.title}
        lead={texts.lead}
        actions={
          <>
            {newest && notifications.some(({ readAt }) => readAt === null) && (
              <Form action="/thong-bao/da-doc" class="inline-form">
                <Hidden name="until" value={newest.createdAt.toISOString()} />
                <Button look="secondary" icon="check">
                  {texts.markAllRead}
                </Button>
              </Form>
            )}
            <LinkButton href="/tai-khoan/thong-bao" look="quiet">
              {texts.settings}
            </LinkButton>
          </>
        }
      />
      {notifications.length === 0 ? (
        <EmptyState title={texts.empty} icon="bell">
          <p>{texts.emptyHint}</p>
        </EmptyState>
      ) : (
        <div class="list">
          {notifications.map((notification) => (
            <NotificationItem key={notification.id} language={language} notification={notification} />
          ))}
        </div>
      )}
      <More next={next} hasPrevious={hasPrevious} />
    </div>
  );
}

function NotificationItem({ language, notification }: { language: Language; notification: NotificationRow }) {
  const texts = notificationTexts(language).list;
  const words = renderNotification(notification.template, notification.params, language);
  const isUnread = notification.readAt === null;
  return (
    <ListItem
      href={`/thong-bao/${notification.id}`}
      title={words?.title ?? texts.gone}
      subtitle={words?.body ?? texts.goneBody}
      badges={isUnread && <Badge tone="info">{texts.unread}</Badge>}
      note={formatInstant(notification.createdAt)}
    />
  );
}
