import { formatInstant, maskPhone } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Badge, Button, EmptyState, Form, More, Notice, PageHead, StatCard, Stats, Table, numberText } from '@app/ui';
import { type TroubledDelivery } from '../deliveries.repository.js';
import { findTemplate } from '../notification.template.js';
import { notificationTexts } from '../notification.texts.js';

type Row = TroubledDelivery & { address: string | null };

interface TroubledDeliveriesProps {
  language: Language;
  deliveries: readonly Row[];
  counts: { waiting: number; failed: number; unknown: number };
  next: string | null;
  hasPrevious: boolean;
}

/** `ban@vidu.vn` -> `b•••@vidu.vn`: enough to see a typing mistake in the domain. */
function maskAddress({ channel, address }: Row): string | null {
  if (address === null) return null;
  return channel === 'sms' ? maskPhone(address) : address.replace(/^(.)[^@]*/, '$1•••');
}

export function TroubledDeliveriesPage(props: TroubledDeliveriesProps) {
  const { language, deliveries, counts } = props;
  const texts = notificationTexts(language).troubles;
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <Stats>
        <StatCard label={texts.waiting} value={numberText(counts.waiting, language)} />
        <StatCard label={texts.failed} value={numberText(counts.failed, language)} />
        <StatCard label={texts.unknown} value={numberText(counts.unknown, language)} />
      </Stats>
      <section class="section-small">
        {counts.unknown > 0 && <Notice tone="warning">{texts.unknownHint}</Notice>}
        {deliveries.length === 0 ? (
          <EmptyState title={texts.empty} icon="check">
            <p>{texts.emptyHint}</p>
          </EmptyState>
        ) : (
          <TroubledTable language={language} deliveries={deliveries} />
        )}
        <More next={props.next} hasPrevious={props.hasPrevious} />
      </section>
    </>
  );
}

function TroubledTable({ language, deliveries }: Pick<TroubledDeliveriesProps, 'language' | 'deliveries'>) {
  const all = notificationTexts(language);
  const texts = all.troubles;
  return (
    <Table
      caption={texts.title}
      rows={deliveries}
      rowKey={(row) => row.id}
      columns={[
        { label: texts.when, cell: (row) => formatInstant(row.createdAt) },
        { label: texts.channel, cell: (row) => all.settings[row.channel] },
        { label: texts.about, cell: (row) => all.settings.kinds[findTemplate(row.template)?.kind ?? 'service'] },
        { label: texts.to, cell: (row) => maskAddress(row) ?? texts.nobody },
        {
          label: texts.state,
          cell: (row) => (
            <Badge tone={row.status === 'failed' ? 'error' : 'warning'}>
              {row.status === 'failed' ? texts.failed : texts.unknown}
            </Badge>
          ),
        },
        { label: texts.reason, cell: (row) => (row.reason ? texts.reasons[row.reason] : '') },
        { label: texts.attempts, cell: (row) => numberText(row.attempts, language), align: 'end' },
        { label: '', cell: (row) => <Steps language={language} row={row} /> },
      ]}
    />
  );
}

function Steps({ language, row }: { language: Language; row: Row }) {
  const texts = notificationTexts(language).troubles;
  return (
    <Form action={`/can-bo/he-thong/tin-gui/${row.id}`} class="inline-form">
      {row.status === 'failed' && (
        <Button look="quiet" name="step" value="again">
          {texts.sendAgain}
        </Button>
      )}
      <Button look="quiet" name="step" value="handled">
        {texts.handled}
      </Button>
    </Form>
  );
}
