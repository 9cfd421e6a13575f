import { Injectable } from '@nestjs/common';
import { Clock, newId, normalizeText } from '@app/kernel';
import { PeopleService, personPath } from '@app/accounts';
import { employerOption, EmployersService } from '@app/employers';
import { Audit } from '@app/platform/audit';
import { Config } from '@app/platform/config';
import { type Actor, download, page, redirect, requestLanguage } from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { writePdf } from '@app/platform/pdf';
import { type FormState, type Option } from '@app/ui';
import { referralEnded } from '../referral.errors.js';
import { referralSlipPaper } from '../referral-slip.pdf.js';
import { mayAnswer, mayVoidReferral } from '../referral.policy.js';
import { VALID_DAYS } from '../referral.schema.js';
import { referralTexts } from '../referral.texts.js';
import { type ReferralRow } from '../referrals.queries.js';
import { IssueReferralPage } from './issue-referral.page.js';
import { OfferedPostings } from './offered-postings.js';
import { AnswerReferralPage, VoidReferralPage } from './referral-forms.page.js';
import { ReferralSlipPage } from './referral-slip.page.js';

const ALIKE = 8;

/** The pages of referrals. */
@Injectable()
export class ReferralScreens {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly people: PeopleService,
    private readonly employers: EmployersService,
    private readonly offered: OfferedPostings,
  ) {}

  /** An empty form. @param postingId chosen beforehand, such as a proposal of a consultation */
  async blank(actor: Actor, personId: string, postingId: string | undefined) {
    const values = { key: newId(), posting: postingId ?? '', validDays: String(VALID_DAYS) };
    return this.form(actor, personId, { values, problems: [] }, 200);
  }

  /** What was typed, with what is wrong. */
  async again(actor: Actor, personId: string, form: FormState) {
    return this.form(actor, personId, form, 422);
  }

  async askAnswer(actor: Actor, referral: ReferralRow, form: FormState, status: number) {
    if (!mayAnswer(actor, referral)) return this.refusal(referral.personId);
    const person = await this.people.getServed(referral.personId);
    return page(<AnswerReferralPage language={requestLanguage()} person={person} referral={referral} form={form} />, {
      title: referralTexts(requestLanguage()).answerTitle(referral.employerName),
      status,
      noIndex: true,
    });
  }

  async askVoid(actor: Actor, referral: ReferralRow, form: FormState, status: number) {
    if (!mayVoidReferral(actor, referral)) return this.refusal(referral.personId);
    const person = await this.people.getServed(referral.personId);
    return page(<VoidReferralPage language={requestLanguage()} person={person} referral={referral} form={form} />, {
      title: referralTexts(requestLanguage()).voidTitle(referral.number),
      status,
      noIndex: true,
    });
  }

  /** The slip on paper; that the person's record was read for it is kept in the audit log. */
  async slip(actor: Actor, referral: ReferralRow) {
    const content = await this.slipContent(actor, referral);
    return page(<ReferralSlipPage {...content} />, {
      title: `${content.person.fullName} – ${referralTexts(requestLanguage()).slip.title}`,
      noIndex: true,
    });
  }

  /** The same as a file to print or to send on. */
  async slipPdf(actor: Actor, referral: ReferralRow) {
    const content = await this.slipContent(actor, referral);
    const pdf = await writePdf(referralSlipPaper(content, this.clock.now()));
    return download(pdf, referralTexts(requestLanguage()).slip.fileName(referral.number), 'application/pdf');
  }

  private async slipContent(actor: Actor, referral: ReferralRow) {
    const { personId: subjectId, token } = referral;
    const person = await this.people.getServed(subjectId);
    await this.audit.record({ action: 'person.read', subjectType: 'person', subjectId, actorId: actor.personId });
    const address = token && `${this.config.publicUrl}/gioi-thieu/${token}`;
    return { language: requestLanguage(), person, referral, address };
  }

  private async form(actor: Actor, personId: string, form: FormState, status: number) {
    const { posting, employer } = form.values;
    const [person, offered, alike] = await Promise.all([
      this.people.getServed(personId),
      this.offered.to(actor, personId, typeof posting === 'string' ? posting : ''),
      this.alikeTo(status === 422 && typeof employer === 'string' ? employer : ''),
    ]);
    return page(
      <IssueReferralPage language={requestLanguage()} person={person} offered={offered} alike={alike} form={form} />,
      { title: referralTexts(requestLanguage()).issue, status, noIndex: true },
    );
  }

  private async alikeTo(name: string): Promise<Option[]> {
    // As it was typed: the form was refused, so nothing has cleaned it.
    return (await this.employers.findByName(normalizeText(name), ALIKE)).map(employerOption);
  }

  private refusal(personId: string) {
    return redirect(personPath(personId), errorText(referralEnded().code, {}, requestLanguage()) ?? '', 'warning');
  }
}
