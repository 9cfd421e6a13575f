import { formatInstant } from '@app/kernel';
import { type Language } from '@app/platform/http';
import {
  Badge,
  Button,
  ConfirmPanel,
  EmptyState,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  ListItem,
  Notice,
  PageHead,
  Select,
} from '@app/ui';
import { quarterName } from '../market/bulletin-tables.js';
import { bulletinScope } from '../market/bulletin.papers.js';
import { bulletinTexts } from '../market/bulletin.texts.js';
import { type KeptBulletin } from '../market/bulletins.repository.js';
import { type Quarter } from '../market/quarter.js';
import { BulletinView } from './bulletin-view.js';
import { MARKET } from './market.page.js';

export const BULLETINS = '/can-bo/ban-tin';

interface BulletinListProps {
  language: Language;
  bulletins: readonly Omit<KeptBulletin, 'content'>[];
  quarters: readonly Quarter[];
  form: FormState;
}

function Standing({ language, publishedAt }: { language: Language; publishedAt: Date | null }) {
  const texts = bulletinTexts(language);
  return <Badge tone={publishedAt ? 'success' : 'neutral'}>{publishedAt ? texts.isPublished : texts.isDraft}</Badge>;
}

/** Bulletins of every quarter, and a way to make one. */
export function BulletinListPage({ language, bulletins, quarters, form }: BulletinListProps) {
  const texts = bulletinTexts(language);
  return (
    <>
      <PageHead title={texts.deskTitle} lead={texts.deskLead} />
      <Form action={BULLETINS} class="searchbar">
        <Select
          form={form}
          name="quarter"
          label={texts.quarter}
          options={quarters.map((quarter) => ({ value: quarter, label: quarterName(quarter, language) }))}
        />
        <span />
        <Button>{texts.make}</Button>
      </Form>
      <section class="section stack">
        {bulletins.length === 0 && (
          <EmptyState title={texts.none} icon="chart">
            <p>{texts.deskNoneHint}</p>
          </EmptyState>
        )}
        {bulletins.map(({ quarter, madeAt, publishedAt }) => (
          <ListItem
            key={quarter}
            href={`${BULLETINS}/${quarter}`}
            title={quarterName(quarter, language)}
            subtitle={
              publishedAt
                ? `${texts.publishedAt} ${formatInstant(publishedAt)}`
                : `${texts.madeAt} ${formatInstant(madeAt)}`
            }
            badges={<Standing language={language} publishedAt={publishedAt} />}
          />
        ))}
      </section>
    </>
  );
}

interface BulletinPageProps {
  language: Language;
  bulletin: KeptBulletin;
  mayPublish: boolean;
}

/** A bulletin as the centre sees it, and its way to being published. */
export function BulletinPage({ language, bulletin, mayPublish }: BulletinPageProps) {
  const texts = bulletinTexts(language);
  const { quarter, content, publishedAt } = bulletin;
  const address = `${BULLETINS}/${quarter}`;
  return (
    <>
      <PageHead
        title={quarterName(quarter, language)}
        crumbs={[{ href: BULLETINS, label: texts.deskTitle }]}
        actions={
          <LinkButton href={`${address}/ban-tin.xlsx`} look="secondary">
            {texts.xlsx}
          </LinkButton>
        }
      />
      <div class="stack">
        <p>
          <Standing language={language} publishedAt={publishedAt} />{' '}
          <span class="soft">{bulletinScope(bulletin, language)}</span>
        </p>
        <Notice tone="warning">{texts.inside}</Notice>
        <div class="actions no-print">
          {publishedAt ? (
            <LinkButton href={`${MARKET}/${quarter}`} look="secondary">
              {texts.publicView}
            </LinkButton>
          ) : (
            <Form action={BULLETINS}>
              <Hidden name="quarter" value={quarter} />
              <Button look="secondary">{texts.again}</Button>
            </Form>
          )}
          {!publishedAt && mayPublish && (
            <ConfirmPanel
              open={texts.publish}
              question={texts.publishQuestion}
              action={`${address}/cong-bo`}
              confirm={texts.publish}
              look="secondary"
            >
              <p>{texts.publishHint}</p>
            </ConfirmPanel>
          )}
        </div>
      </div>
      <BulletinView language={language} bulletin={content} />
    </>
  );
}
