import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserSession } from '../../support/browser-session.js';
import { type Setting } from '../cast.js';

/** A file with rows that land and rows that do not, uploaded by a recruiter and by staff. */
export async function importTasks({ as, ids }: Setting): Promise<{ ownImport: string; staffImport: string }> {
  const content = readFileSync(join(import.meta.dirname, '../../fixtures/messy-vacancies.csv'));
  const upload = async (session: BrowserSession, form: string) => {
    const { csrf } = await session.get(form);
    const done = await session.upload(form, { field: 'file', name: 'danh-sach.csv', content }, csrf);
    return done.path.split('/').at(-1)!;
  };
  return {
    ownImport: await upload(as.recruiter, '/nha-tuyen-dung/tin/nhap'),
    staffImport: await upload(as.counsellor, `/can-bo/nha-tuyen-dung/${ids['employer']}/nhap`),
  };
}
