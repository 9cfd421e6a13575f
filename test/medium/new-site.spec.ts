import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SearchEngine } from '@app/platform/search';
import { Meilisearch } from 'meilisearch';
import { BrowserSession } from '../support/browser-session.js';
import { signUp } from '../support/people.js';
import { World } from '../support/world.js';

describe('a site on which nothing has been published yet', () => {
  let world: World;
  const visitor = () => new BrowserSession(world.url);

  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  it('has its index from the first start of a worker on, before any queue runs', async () => {
    expect(await world.get(SearchEngine).count('postings')).toBe(0);
    const page = await visitor().get('/viec-lam');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Hiện chưa có tin tuyển dụng nào');
    expect(page.text).not.toContain('gián đoạn');
  });

  it('says the same while the index is lost, and names the fault only to who asked for something', async () => {
    const server = new Meilisearch({ host: world.config.get('MEILI_URL'), apiKey: world.config.get('MEILI_KEY') });
    await server.deleteIndex(world.get(SearchEngine).uid('postings')).waitTask();
    const page = await visitor().get('/viec-lam');
    expect(page.text).toContain('Hiện chưa có tin tuyển dụng nào');
    expect(page.text).not.toContain('gián đoạn');
    expect((await visitor().get('/viec-lam?q=may')).text).toContain('Máy tìm kiếm đang tạm gián đoạn');
  });

  it('takes in the first person before anybody has described the centre', async () => {
    const seeker = await signUp(world, { phone: '+84900000017', fullName: 'Nguyễn Thị Thử' });
    expect((await seeker.get('/tai-khoan')).text).toContain('Nguyễn Thị Thử');
    expect((await visitor().get('/dich-vu')).status).toBe(200);
  });
});
