import { type z } from 'zod';
import { type Actor } from '@app/platform/http';
import { ConsultationsService, RecordConsultation } from '@app/referrals';
import { type World } from './world.js';

export type ConsultationFields = Partial<z.input<typeof RecordConsultation>>;

/** What a counsellor writes down, as the form would send it. */
export function consultationInput(fields: ConsultationFields = {}): RecordConsultation {
  return RecordConsultation.parse({
    clientType: 'free',
    services: ['advice'],
    subjects: ['job_domestic'],
    advice: 'Muốn may gần nhà; khuyên học thêm may hai kim.',
    proposals: { first: { work: 'May gia công' } },
    ...fields,
  });
}

/** Records a consultation. @returns its id */
export async function consulted(
  world: World,
  counsellor: Actor,
  personId: string,
  fields: ConsultationFields = {},
): Promise<string> {
  return world.get(ConsultationsService).record(counsellor, personId, consultationInput(fields));
}
