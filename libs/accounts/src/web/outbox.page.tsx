import { formatInstant, formatPhone } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { type LoggedMessage } from '@app/platform/sms';
import { Card, EmptyState, Facts, PageHead, Table } from '@app/ui';
import { accountsTexts } from '../accounts.texts.js';

interface OutboxProps {
  language: Language;
  messages: readonly (LoggedMessage & { id: string; createdAt: Date })[];
  staffCodes: readonly { login: string; code: string }[];
}

export function OutboxPage({ language, messages, staffCodes }: OutboxProps) {
  const texts = accountsTexts(language).outbox;
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      {staffCodes.length > 0 && (
        <Card>
          <h2>{texts.staffCodes}</h2>
          <Facts rows={staffCodes.map(({ login, code }) => [login, <span class="code">{code}</span>] as const)} />
        </Card>
      )}
      {messages.length === 0 ? (
        <EmptyState title={texts.empty} />
      ) : (
        <Table
          caption={texts.title}
          rows={messages}
          rowKey={(message) => message.id}
          columns={[
            { label: texts.when, cell: (message) => formatInstant(message.createdAt) },
            { label: texts.channel, cell: (message) => message.channel },
            { label: texts.to, cell: (message) => formatPhone(message.recipient) },
            { label: texts.body, cell: (message) => <span class="pre">{message.body}</span> },
          ]}
        />
      )}
    </>
  );
}
