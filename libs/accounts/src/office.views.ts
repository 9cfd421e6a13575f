import { z } from 'zod';

/** The query of the list of offices. */
export const FindOffices = z.object({
  commune: z
    .string()
    .regex(/^\d{5}$/)
    .optional()
    .describe('Code of a commune: only the office in charge of it'),
});
export type FindOffices = z.output<typeof FindOffices>;

/** An office as everybody may see it. */
const OfficeView = z
  .object({
    id: z.uuid(),
    code: z.string(),
    name: z.string(),
    kind: z.enum(['centre', 'branch']),
    address: z.string(),
    phone: z.string().describe('E.164'),
    openingHours: z.array(
      z.object({
        days: z.array(z.number().int().min(1).max(7)).describe('ISO weekdays, 1 is Monday'),
        from: z.string().describe('HH:MM'),
        to: z.string().describe('HH:MM'),
      }),
    ),
    communes: z.array(z.string()).describe('Codes of the communes served; the centre serves those that no branch does'),
  })
  .meta({ id: 'Office' });

export const OfficeList = z.object({ items: z.array(OfficeView) });
