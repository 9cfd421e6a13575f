import { communeLabel } from '@app/taxonomy';
import { Button, Card, EMPTY_FORM, Form, Hidden, LinkButton, TextField } from '@app/ui';
import { moderationTexts } from '../moderation.texts.js';
import { type ModerationCaseProps } from './moderation-view.js';
import { DESK } from './moderation-queue.page.js';

/** Naming the employer of an imported draft: those whose name resembles what the file says come first. */
export function AssignCard({ language, found, ownerless }: ModerationCaseProps) {
  const texts = moderationTexts(language).assign;
  const { posting } = found;
  const { wanted, candidates } = ownerless ?? { wanted: '', candidates: [] };
  const base = `${DESK}/${posting.id}`;
  return (
    <Card>
      <h2>{texts.title}</h2>
      {posting.imported?.employerName && <p class="soft">{texts.written(posting.imported.employerName)}</p>}
      <Form action={base} method="get">
        <TextField form={{ ...EMPTY_FORM, values: { ten: wanted } }} name="ten" label={texts.search} type="search" />
        <Button look="secondary" icon="search">
          {texts.find}
        </Button>
      </Form>
      {candidates.length === 0 ? (
        <>
          <p>{texts.none}</p>
          <LinkButton href="/can-bo/nha-tuyen-dung/moi" look="quiet">
            {texts.register}
          </LinkButton>
        </>
      ) : (
        <ul class="plain-list">
          {candidates.map((employer) => (
            <li key={employer.id}>
              <Form action={`${base}/nha-tuyen-dung`} class="stack">
                <p>
                  <strong>{employer.name}</strong>
                  <br />
                  <span class="soft small">
                    {[employer.taxCode, employer.commune && communeLabel(employer.commune)].filter(Boolean).join(' · ')}
                  </span>
                </p>
                <Hidden name="employer" value={employer.id} />
                <Button look="secondary">{texts.pick}</Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
