import { type ComponentChildren } from 'preact';
import { ActionBar, Button, Card, ErrorSummary, Form, type FormState, Hidden, Link, PageHead } from '@app/ui';
import { profileTexts } from '../profile.texts.js';
import { type ProfilePlace } from './profile-place.js';
import { SECTION_PATHS, type SectionKey } from './sections.js';

interface SectionFrameProps {
  place: ProfilePlace;
  section: SectionKey;
  lead?: string;
  /** The fields of the section itself; left out where there is nothing but a list. */
  form?: { state: FormState; isConflict: boolean; fields: ComponentChildren };
  children?: ComponentChildren;
}

/** The page of one section: its form, and what else stands on it. */
export function SectionFrame({ place, section, lead, form, children }: SectionFrameProps) {
  const texts = profileTexts(place.language);
  const action = `${place.base}/${SECTION_PATHS[section]}`;
  return (
    <div class="narrow">
      <PageHead title={texts.sections[section]} lead={lead} crumbs={place.crumbs} />
      {form && (
        <Card>
          <Form action={action}>
            <ErrorSummary form={form.state} />
            {form.isConflict && (
              <p>
                <Link href={action}>{texts.reload}</Link>
              </p>
            )}
            {form.state.values['version'] && <Hidden name="version" value={String(form.state.values['version'])} />}
            {form.fields}
            <ActionBar>
              <Button>{texts.save}</Button>
            </ActionBar>
          </Form>
        </Card>
      )}
      {children}
    </div>
  );
}

interface PartListProps {
  place: ProfilePlace;
  items: readonly { key: string; title: string; detail?: string; editHref?: string; removeAction: string }[];
  empty: string;
}

/** What stands in a list of parts, each with the way to change or to take it away. */
export function PartList({ place, items, empty }: PartListProps) {
  const texts = profileTexts(place.language);
  if (items.length === 0) return <p class="soft">{empty}</p>;
  return (
    <ul class="part-list">
      {items.map((item) => (
        <li key={item.key}>
          <div class="part-words">
            <strong>{item.title}</strong>
            {item.detail && <span class="soft small">{item.detail}</span>}
          </div>
          <div class="actions">
            {item.editHref && (
              <Link href={item.editHref} class="button button-quiet">
                {texts.edit}
                <span class="visually-hidden">: {item.title}</span>
              </Link>
            )}
            <Form action={item.removeAction} class="inline-form">
              <Button look="quiet">
                {texts.remove}
                <span class="visually-hidden">: {item.title}</span>
              </Button>
            </Form>
          </div>
        </li>
      ))}
    </ul>
  );
}
