import { Injectable } from '@nestjs/common';
import { Clock, DomainError, newId, todayIn } from '@app/kernel';
import {
  type Actor,
  type FormInput,
  page,
  type PageView,
  redirect,
  type RedirectView,
  requestLanguage,
} from '@app/platform/http';
import { errorText } from '@app/platform/i18n';
import { type FormState } from '@app/ui';
import { type Posting } from '../posting.entity.js';
import { canDo } from '../posting.lifecycle.js';
import { PostingLife } from '../posting-life.service.js';
import { PostingReads } from '../posting-reads.service.js';
import { postingFormTexts } from '../posting-form.texts.js';
import { postingListTexts } from '../posting-list.texts.js';
import { PostingsService } from '../postings.service.js';
import { PostingCases } from './posting-case.js';
import { PostingDetailPage } from './posting-detail.page.js';
import { PostingFormPage, type PostingFormProps } from './posting-form.page.js';
import {
  compactRows,
  firstForm,
  formOf,
  MOST_QUESTIONS,
  MOST_WORKPLACES,
  type PostingForm,
  refused,
  wordsOf,
} from './posting-forms.js';
import { PostingListPage, type Tab, TABS } from './posting-list.page.js';
import { type PostingPlace } from './posting-place.js';
import { ProlongPage } from './posting-prolong.page.js';
import { type StepForm, type StepName, STEPS } from './posting-steps.js';

type View = PageView | RedirectView;

const texts = () => postingListTexts(requestLanguage());

/** The pages of an employer's postings: the same for recruiters and for staff who act for them. */
@Injectable()
export class PostingPages {
  constructor(
    private readonly clock: Clock,
    private readonly reads: PostingReads,
    private readonly postings: PostingsService,
    private readonly life: PostingLife,
    private readonly cases: PostingCases,
  ) {}

  async list(place: PostingPlace, tab: Tab, after: string | undefined): Promise<View> {
    const [counts, found] = await Promise.all([
      this.reads.countsOfEmployer(place.employer.id),
      this.reads.ofEmployer(place.employer.id, TABS[tab], after),
    ]);
    return page(
      <PostingListPage
        language={requestLanguage()}
        place={place}
        tab={tab}
        counts={counts}
        page={found}
        hasPrevious={after !== undefined}
        today={todayIn(this.clock)}
      />,
      { title: texts().title, noIndex: true },
    );
  }

  newForm(place: PostingPlace): View {
    if (place.isBlocked) return redirect(place.base);
    const draftId = newId(this.clock.now().getTime());
    return this.showForm(place, firstForm(place.employer, draftId, todayIn(this.clock)), null, 200);
  }

  async create(actor: Actor, place: PostingPlace, form: FormInput<PostingForm>): Promise<View> {
    const more = this.moreRows(form);
    if (more) return this.showForm(place, more, null, 200, { next: form.values['next'] });
    if (!form.ok) return this.showForm(place, form, null, 422);
    const { draft, next, ...input } = form.value;
    const source = place.isStaff ? 'staff' : 'form';
    let posting: Posting;
    try {
      posting = await this.postings.create(actor, place.employer.id, input, source, draft);
    } catch (error) {
      return this.showForm(place, refused(form, error), null, 422);
    }
    return next === 'send' ? this.send(actor, place, posting, form) : this.saved(place, posting);
  }

  async show(actor: Actor, place: PostingPlace, id: string): Promise<View> {
    const found = await this.cases.of(actor, place, id);
    return page(<PostingDetailPage language={requestLanguage()} place={place} found={found} />, {
      title: found.posting.title,
      noIndex: true,
    });
  }

  async editForm(actor: Actor, place: PostingPlace, id: string): Promise<View> {
    const posting = await this.ownOf(actor, place, id);
    const form = formOf(posting, await this.postings.workplacesOf(id));
    return this.showForm(place, form, posting, 200);
  }

  async edit(actor: Actor, place: PostingPlace, id: string, form: FormInput<PostingForm>): Promise<View> {
    const posting = await this.ownOf(actor, place, id);
    const more = this.moreRows(form);
    if (more) return this.showForm(place, more, posting, 200, { next: form.values['next'] });
    if (!form.ok) return this.showForm(place, form, posting, 422);
    const { draft: _draft, next, ...input } = form.value;
    let saved: Posting;
    try {
      saved = await this.postings.update(actor, id, input);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'posting.not-possible-now')
        return this.overtaken(place, id, error);
      const isConflict = error instanceof DomainError && error.code === 'record.changed';
      return this.showForm(place, refused(form, error), posting, 422, { isConflict });
    }
    if (next === 'send' && canDo('submit', saved.status)) return this.send(actor, place, saved, form);
    const wasTakenAway = saved.status === 'submitted' && posting.status !== 'submitted';
    return wasTakenAway
      ? redirect(`${place.base}/${id}`, texts().done.resubmitted, 'warning')
      : this.saved(place, saved);
  }

  /** Takes a step; one that is not possible any more, such as a second press, leads back to where things stand. */
  async step(actor: Actor, place: PostingPlace, id: string, name: StepName, form: FormInput<StepForm>): Promise<View> {
    await this.ownOf(actor, place, id);
    if (!form.ok)
      return redirect(`${place.base}/${id}`, errorText('input.invalid', {}, requestLanguage()) ?? '', 'error');
    const { life, postings } = this;
    try {
      const context = { actor, id, input: form.value, life, postings, place, texts: texts().done };
      const done = await STEPS[name](context);
      return redirect(done.path, done.text);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'not-found') throw error;
      return this.overtaken(place, id, error);
    }
  }

  /** Staff publish what they wrote for the employer. */
  async publish(actor: Actor, place: PostingPlace, id: string): Promise<View> {
    await this.ownOf(actor, place, id);
    try {
      await this.postings.publishFor(actor, id);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'not-found') throw error;
      return this.overtaken(place, id, error);
    }
    return redirect(`${place.base}/${id}`, texts().done.published);
  }

  /** The page behind the link of a reminder: one button. */
  async prolongPage(actor: Actor, place: PostingPlace, id: string): Promise<View> {
    const found = await this.cases.of(actor, place, id);
    if (!found.isProlongable) return redirect(`${place.base}/${id}`);
    return page(<ProlongPage language={requestLanguage()} place={place} found={found} />, {
      title: texts().prolongTitle,
      noIndex: true,
    });
  }

  /**
   * Sends what was just saved. What is missing is shown beside its field; what screening noticed is shown first, so
   * that nobody sends it without having seen it.
   */
  private async send(actor: Actor, place: PostingPlace, posting: Posting, form: FormInput<PostingForm>): Promise<View> {
    const path = `${place.base}/${posting.id}`;
    const workplaces = await this.postings.workplacesOf(posting.id);
    const isComplete = (await this.postings.missing(posting)).length === 0;
    if (isComplete && (await this.postings.preview(posting, workplaces)).length > 0) {
      return redirect(path, texts().done.findings, 'warning');
    }
    try {
      const { status } = place.isStaff
        ? await this.postings.publishFor(actor, posting.id)
        : await this.postings.submit(actor, posting.id);
      return redirect(path, status === 'published' ? texts().done.published : texts().done.submitted);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'not-found') throw error;
      if (error.kind === 'conflict') return this.overtaken(place, posting.id, error);
      const { values } = formOf(posting, workplaces);
      return this.showForm(place, { values, problems: refused(form, error).problems }, posting, 422);
    }
  }

  private saved(place: PostingPlace, { id }: Posting): View {
    return redirect(`${place.base}/${id}`, texts().done.saved);
  }

  private overtaken(place: PostingPlace, id: string, error: DomainError): View {
    return redirect(`${place.base}/${id}`, wordsOf(error), 'warning');
  }

  private async ownOf(actor: Actor, place: PostingPlace, id: string): Promise<Posting> {
    const { posting } = await this.cases.of(actor, place, id);
    return posting;
  }

  /** The form without its problems when a button asked for one more row. */
  private moreRows(form: FormInput<PostingForm>): FormState | null {
    const next = form.values['next'];
    return next === 'add-workplace' || next === 'add-question' ? { values: form.values, problems: [] } : null;
  }

  private showForm(
    place: PostingPlace,
    form: FormState,
    posting: Posting | null,
    status: number,
    { next, isConflict = false }: { next?: unknown; isConflict?: boolean } = {},
  ): PageView {
    const places = compactRows(form.values, 'workplaces', next === 'add-workplace' ? 1 : 0, MOST_WORKPLACES);
    const questions = compactRows(places.values, 'questions', next === 'add-question' ? 1 : 0, MOST_QUESTIONS);
    const edited: PostingFormProps['edited'] = posting && {
      id: posting.id,
      title: posting.title,
      status: posting.status,
      suggestedOccupation: posting.occupationIsSuggested ? posting.occupation : null,
    };
    const body = (
      <PostingFormPage
        language={requestLanguage()}
        place={place}
        form={{ values: questions.values, problems: form.problems }}
        rows={{ workplaces: places.count, questions: questions.count }}
        edited={edited}
        currency={posting?.wageCurrency ?? 'VND'}
        isConflict={isConflict}
      />
    );
    const formTexts = postingFormTexts(requestLanguage());
    return page(body, { title: edited ? formTexts.editTitle : formTexts.newTitle, status, noIndex: true });
  }
}
