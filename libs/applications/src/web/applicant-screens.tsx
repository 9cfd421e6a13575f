import { Injectable } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { type Actor, type FormInput, isAllowed, page, redirect, refused, requestLanguage } from '@app/platform/http';
import { placeText, PostingReads } from '@app/postings';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { ApplicantReads } from '../applicant-reads.service.js';
import { applicantsTexts } from '../applicants.texts.js';
import { ApplicationAnswers } from '../application-answers.service.js';
import {
  ANSWER_SLUGS,
  type AskAnswer,
  type AskedAnswer,
  type GiveAnswer,
  Selection,
  type WriteNote,
} from '../application.schema.js';
import { ApplicationsService } from '../applications.service.js';
import { AnswerPage } from './answer.page.js';
import { type ApplicantPlace, boardPath, type Part } from './applicant-place.js';
import { ApplicantPage } from './applicant.page.js';

const texts = () => applicantsTexts(requestLanguage());

/** Seeing and answering applicants, the same for employers and for the staff who act for them. */
@Injectable()
export class ApplicantScreens {
  constructor(
    private readonly reads: ApplicantReads,
    private readonly answers: ApplicationAnswers,
    private readonly postings: PostingReads,
    private readonly applications: ApplicationsService,
  ) {}

  async show(place: ApplicantPlace, actor: Actor, id: string, noteForm: FormState = EMPTY_FORM) {
    const detail = await this.reads.detail(actor, id);
    const mayWithdraw = place.isStaff && isAllowed(actor, 'application.send-for');
    const others = mayWithdraw ? await this.applications.openBeside(actor, id) : [];
    return page(
      <ApplicantPage
        language={requestLanguage()}
        place={place}
        noteForm={noteForm}
        mayWithdraw={mayWithdraw}
        others={others}
        {...detail}
      />,
      {
        title: detail.person?.fullName ?? texts().board.title,
        status: noteForm.problems.length > 0 ? 422 : 200,
        noIndex: true,
      },
    );
  }

  /** Asks once before all the chosen are answered. */
  async ask(place: ApplicantPlace, actor: Actor, { viec: answer, chon: chosen, ...part }: AskAnswer) {
    if (answer === null || chosen.length === 0) {
      return redirect(boardPath(place, part), texts().board.chooseFirst, 'warning');
    }
    const ids = chosen.map(({ id }) => id);
    return this.question(place, actor, answer, ids, part, EMPTY_FORM);
  }

  async give(place: ApplicantPlace, actor: Actor, form: FormInput<GiveAnswer>) {
    if (!form.ok) return this.askAgain(place, actor, form);
    const { chon, tin, nhom, ...answer } = form.value;
    try {
      const { done, skipped } = await this.answers.answer(actor, chon, answer);
      const words = [done.length > 0 && texts().done[answer.answer](done.length)];
      if (skipped.length > 0) words.push(texts().done.skipped(skipped.length));
      const to = chon.length === 1 ? `${place.base}/${chon[0]!.id}` : boardPath(place, { tin, nhom });
      return redirect(to, words.filter(Boolean).join(' '), skipped.length > 0 ? 'warning' : 'success');
    } catch (error) {
      if (!(error instanceof DomainError) || !(answer.answer in ANSWER_SLUGS)) throw error;
      return this.askAgain(place, actor, refused(form, error));
    }
  }

  async saveNote(place: ApplicantPlace, actor: Actor, id: string, form: FormInput<WriteNote>) {
    if (!form.ok) return this.show(place, actor, id, form);
    try {
      await this.answers.writeNote(actor, id, form.value.note || null, form.value.version);
    } catch (error) {
      return this.show(place, actor, id, refused(form, error));
    }
    return redirect(`${place.base}/${id}`, texts().detail.noteSaved);
  }

  /** The question again, with what was typed and what is wrong with it. */
  private async askAgain(place: ApplicantPlace, actor: Actor, form: FormState) {
    const answer = String(form.values['answer'] ?? '');
    const chosen = Selection.safeParse(form.values['chon']);
    if (!(answer in ANSWER_SLUGS) || !chosen.success) {
      return redirect(boardPath(place, { nhom: null }), texts().board.chooseFirst, 'warning');
    }
    const tin = form.values['tin'];
    const part: Part = { tin: typeof tin === 'string' && tin !== '' ? tin : undefined, nhom: null };
    const ids = chosen.data.map(({ id }) => id);
    return this.question(place, actor, answer as AskedAnswer, ids, part, form);
  }

  private async question(
    place: ApplicantPlace,
    actor: Actor,
    answer: AskedAnswer,
    ids: readonly string[],
    part: Part,
    form: FormState,
  ) {
    const rows = await this.reads.chosen(actor, ids);
    const usual = answer === 'interview' ? await this.usualPlace(rows[0]!.postingId) : '';
    const filled: FormState = { ...form, values: { place: usual, ...form.values } };
    return page(
      <AnswerPage language={requestLanguage()} place={place} answer={answer} rows={rows} part={part} form={filled} />,
      {
        title: texts().question[answer](rows.length),
        status: form.problems.length > 0 ? 422 : 200,
        noIndex: true,
      },
    );
  }

  /** Where the work is, as a first guess of where people are met. */
  private async usualPlace(postingId: string): Promise<string> {
    const [workplace] = (await this.postings.cardsOf([postingId])).get(postingId)?.workplaces ?? [];
    if (!workplace) return '';
    const commune = placeText(workplace);
    return [workplace.address, commune === workplace.address ? null : commune].filter(Boolean).join(', ');
  }
}
