import { z } from 'zod';
import { formatDay } from '@app/kernel';
import { type Actor } from '@app/platform/http';
import { CLOSE_REASONS } from '../posting.lifecycle.js';
import { ProlongPosting } from '../posting.schema.js';
import { type PostingLife } from '../posting-life.service.js';
import { type postingListTexts } from '../posting-list.texts.js';
import { type PostingsService } from '../postings.service.js';
import { type PostingPlace } from './posting-place.js';

/** What the buttons of a posting send: all but closing and prolonging send nothing. */
export const StepForm = ProlongPosting.extend({ reason: z.enum(CLOSE_REASONS).optional() });
export type StepForm = z.output<typeof StepForm>;

interface StepContext {
  actor: Actor;
  id: string;
  input: StepForm;
  life: PostingLife;
  postings: PostingsService;
  place: PostingPlace;
  texts: ReturnType<typeof postingListTexts>['done'];
}

/** What came of a step: where to go on and what to say there. */
interface StepDone {
  path: string;
  text: string;
}

/** The steps of a posting by their place in the address, each one use case. */
export const STEPS = {
  gui: async ({ postings, actor, id, place, texts }) => {
    const { status } = await postings.submit(actor, id);
    return { path: `${place.base}/${id}`, text: status === 'published' ? texts.published : texts.submitted };
  },
  rut: async ({ life, actor, id, place, texts }) => {
    await life.withdraw(actor, id);
    return { path: `${place.base}/${id}`, text: texts.withdrawn };
  },
  'tam-dung': async ({ life, actor, id, place, texts }) => {
    await life.pause(actor, id);
    return { path: `${place.base}/${id}`, text: texts.paused };
  },
  'dang-lai': async ({ life, actor, id, place, texts }) => {
    await life.resume(actor, id);
    return { path: `${place.base}/${id}`, text: texts.resumed };
  },
  dong: async ({ life, actor, id, input, place, texts }) => {
    await life.close(actor, id, { reason: input.reason ?? 'other' });
    return { path: `${place.base}/${id}`, text: texts.closed };
  },
  'mo-lai': async ({ life, actor, id, place, texts }) => {
    await life.reopen(actor, id);
    return { path: `${place.base}/${id}`, text: texts.reopened };
  },
  'gia-han': async ({ life, actor, id, input, place, texts }) => {
    const { deadline } = await life.prolong(actor, id, input.days, input.version);
    return { path: `${place.base}/${id}`, text: texts.prolonged(formatDay(deadline!)) };
  },
  'sao-chep': async ({ postings, actor, id, place, texts }) => {
    const draft = await postings.copy(actor, id);
    return { path: `${place.base}/${draft.id}/sua`, text: texts.copied };
  },
  xoa: async ({ postings, actor, id, place, texts }) => {
    await postings.discard(actor, id);
    return { path: place.base, text: texts.discarded };
  },
} as const satisfies Record<string, (context: StepContext) => Promise<StepDone>>;

export type StepName = keyof typeof STEPS;

const NAMES = Object.keys(STEPS) as [StepName, ...StepName[]];
export const OfStep = z.object({ posting: z.uuid(), step: z.enum(NAMES) });
export const OfEmployerStep = OfStep.extend({ id: z.uuid() });
