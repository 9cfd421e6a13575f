import { type Language } from '@app/platform/http';
import { type PostingDetail, PostingItem, postingPath, postingTexts, REPORT_REASONS } from '@app/postings';
import { Button, ErrorSummary, Form, type FormState, Link, PageHead, TextArea } from '@app/ui';
import { publicPostingTexts } from '../public-posting.texts.js';

interface ReportProps {
  language: Language;
  detail: PostingDetail;
  form: FormState;
}

/** One tap on a reason sends the report; words are welcome and not needed. */
export function PostingReportPage({ language, detail, form }: ReportProps) {
  const texts = publicPostingTexts(language).reportPage;
  const path = postingPath(detail.posting.id);
  return (
    <div class="narrow">
      <PageHead title={texts.title} lead={texts.lead} crumbs={[{ href: path, label: texts.back }]} />
      <h2 class="visually-hidden">{texts.about}</h2>
      <PostingItem language={language} card={detail.card} />
      <Form action={`${path}/bao-cao`} class="form section-small">
        <ErrorSummary form={form} />
        <h2 id="f-reason">{texts.reason}</h2>
        <div class="button-list">
          {REPORT_REASONS.map((reason) => (
            <Button key={reason} look="secondary" name="reason" value={reason}>
              {postingTexts(language).reportReason[reason]}
            </Button>
          ))}
        </div>
        <details class="disclosure" open={form.values['note'] !== undefined}>
          <summary>{texts.more}</summary>
          <TextArea form={form} name="note" label={texts.note} hint={texts.noteHint} rows={4} maxLength={500} />
        </details>
      </Form>
      <p class="section-small">
        {texts.urgent} <Link href="/an-toan">{texts.urgentLink}</Link>
      </p>
    </div>
  );
}
