import { formatDay, formatPhone } from '@app/kernel';
import { type Language } from '@app/platform/http';
import { Card, LinkButton, PageHead } from '@app/ui';
import { referralTexts } from '../referral.texts.js';
import { type SlipState } from '../referrals.queries.js';

interface SlipStateProps {
  language: Language;
  state: SlipState;
  /** Where the employer answers, while an answer is taken. */
  answer: string | null;
}

/** What the code of a slip leads to: whether it counts, where to answer and whom to call. Nothing about a person. */
export function SlipStatePage({ language, state, answer }: SlipStateProps) {
  const texts = referralTexts(language).state;
  const day = formatDay(state.validUntil);
  const words = {
    issued: texts.issued(day),
    answered: texts.answered,
    expired: texts.expired(day),
    voided: texts.voided,
  };
  return (
    <div class="narrow">
      <PageHead title={texts.title(state.number)} />
      <Card>
        <p>{words[state.status]}</p>
        {answer && <LinkButton href={answer}>{referralTexts(language).reply.open}</LinkButton>}
        <p>{texts.call(state.officeName)}</p>
        <p>
          <a href={`tel:${state.officePhone}`}>{formatPhone(state.officePhone)}</a>
        </p>
      </Card>
    </div>
  );
}
