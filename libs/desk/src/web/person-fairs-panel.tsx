import { afterwardsTexts, PersonFairList } from '@app/fairs';
import { EmptyState, LinkButton } from '@app/ui';
import { personTexts } from '../person.texts.js';
import { PanelCard } from './panel-card.js';
import { type PersonPageProps } from './person-page-props.js';

/** Job fairs of the person: whether they came, with whom they talked, what came of it. */
export function FairsPanel({ language, screen }: PersonPageProps) {
  const texts = afterwardsTexts(language);
  return (
    <PanelCard title={texts.fairs} panel={screen.fairs} away={personTexts(language).away}>
      {(fairs) =>
        fairs.length === 0 ? (
          <EmptyState title={texts.none} icon="handshake">
            <p>{texts.noneHint}</p>
            <LinkButton href="/phien-giao-dich" look="secondary">
              {texts.toFairs}
            </LinkButton>
          </EmptyState>
        ) : (
          <PersonFairList language={language} fairs={fairs} />
        )
      }
    </PanelCard>
  );
}
