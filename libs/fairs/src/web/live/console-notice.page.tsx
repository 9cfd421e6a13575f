import { type Language } from '@app/platform/http';
import { newId } from '@app/kernel';
import {
  Button,
  Choices,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  Hidden,
  LinkButton,
  Notice,
  numberText,
  PageHead,
  TextArea,
} from '@app/ui';
import { consoleTexts } from '../../live/console.texts.js';
import { noticeTexts } from '../../live/notice.texts.js';
import { LONGEST_NOTICE, NOTICE_TOPICS } from '../../live/notice-topics.js';
import { consoleNoticePath, consolePath } from '../../fair-words.js';
import { type FairRow } from '../../fairs.queries.js';
import { RehearsalNotice } from '../rehearsal-notice.js';

interface NoticeProps {
  language: Language;
  fair: FairRow;
  /** To how many telephones it would go now. */
  reach: number;
  form: FormState;
}

/** Reaches those who do not look. To how many stands above the words and on the button, before anything is sent. */
export function ConsoleNoticePage({ language, fair, reach, form }: NoticeProps) {
  const texts = noticeTexts(language);
  const count = numberText(reach, language);
  return (
    <div class="narrow stack">
      <PageHead
        title={texts.title}
        lead={texts.lead}
        crumbs={[{ href: consolePath(fair.id), label: consoleTexts(language).console }]}
      />
      <RehearsalNotice language={language} fair={fair} />
      {reach === 0 ? (
        <EmptyState title={texts.nobody} icon="people">
          <p>{texts.nobodyHint}</p>
        </EmptyState>
      ) : (
        <>
          <Notice title={texts.reach(count)}>
            <p>{texts.who}</p>
          </Notice>
          <Form action={consoleNoticePath(fair.id)}>
            <ErrorSummary form={form} />
            <Hidden name="key" value={newId()} />
            <Choices
              form={form}
              name="topic"
              type="radio"
              label={texts.topic}
              options={NOTICE_TOPICS.map((value) => ({ value, label: texts.topics[value] }))}
            />
            <TextArea
              form={form}
              name="text"
              label={texts.text}
              hint={texts.textHint}
              rows={3}
              maxLength={LONGEST_NOTICE}
            />
            <div class="actions">
              <Button icon="send">{texts.send(count)}</Button>
              <LinkButton href={consolePath(fair.id)} look="quiet">
                {consoleTexts(language).console}
              </LinkButton>
            </div>
          </Form>
        </>
      )}
    </div>
  );
}
