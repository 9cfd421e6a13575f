import { formatDay } from '@app/kernel';
import { Card, PageHead } from '@app/ui';
import { ONE_TAP_DAYS } from '../posting.lifecycle.js';
import { prolonged } from '../posting-life.service.js';
import { postingListTexts } from '../posting-list.texts.js';
import { type PostingDetailProps } from './posting-case.js';
import { StepButton } from './posting-next-step.js';

/** Asks by one button: a link in a mail must change nothing by being opened. */
export function ProlongPage(props: PostingDetailProps) {
  const { language, place, found } = props;
  const texts = postingListTexts(language);
  const { title, status, deadline } = found.posting;
  const day = formatDay(deadline!);
  const later = formatDay(prolonged(deadline!, ONE_TAP_DAYS, found.today));
  return (
    <div class="narrow">
      <PageHead
        title={texts.prolongTitle}
        crumbs={[...place.crumbs, { href: `${place.base}/${found.posting.id}`, label: title }]}
      />
      <Card>
        <p>{status === 'expired' ? texts.prolongEnded(title, day) : texts.prolongLead(title, day)}</p>
        <StepButton {...props} step="gia-han" withVersion look="primary">
          {texts.act.prolongTo(later)}
        </StepButton>
      </Card>
    </div>
  );
}
