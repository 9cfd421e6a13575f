import { type Language, type RequestContext } from '@app/platform/http';
import { Button, Card, ErrorSummary, Flash, Form, type FormState, Notice, PageHead, TextField } from '@app/ui';
import { seatTexts } from '../../live/seat.texts.js';

export const SEAT_PATH = '/may-phien';

/** A computer that waits for the code of the next person. */
export function SeatCodePage({ language, form }: { language: Language; form: FormState }) {
  const texts = seatTexts(language);
  return (
    <div class="narrow">
      <PageHead title={texts.title} lead={texts.lead} />
      <Card>
        <Form action={SEAT_PATH}>
          <ErrorSummary form={form} />
          <TextField
            form={form}
            name="code"
            label={texts.code}
            hint={texts.codeHint}
            inputMode="numeric"
            autoComplete="off"
            maxLength={20}
          />
          <Button>{texts.open}</Button>
        </Form>
      </Card>
    </div>
  );
}

/** What came of the last press; the pages of a computer have no other frame that says it. */
export function SeatFlash({ flash }: { flash: RequestContext['flash'] }) {
  return flash && <Flash tone={flash.tone} text={flash.text} />;
}

/** Stands above every page of a computer that somebody uses: for whom it is open, and how it is closed. */
export function SeatBar({ language, name }: { language: Language; name: string }) {
  const texts = seatTexts(language);
  return (
    <Notice>
      <p>{texts.using(name)}</p>
      <Form action={`${SEAT_PATH}/xong`} class="inline-form">
        <Button look="secondary">{texts.finish}</Button>
      </Form>
    </Notice>
  );
}
