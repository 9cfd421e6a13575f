import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { start } from '../../scripts/lib/process.mjs';
import { TurnServer } from '../support/turn-server.js';

const SECRET = 'mat-khau-chung-cua-san-va-may-chuyen-tiep';
const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

/** coturn with the settings that are deployed, asked by its own client. */
(TurnServer.isInstalled ? describe : describe.skip)('the relay', () => {
  let relay: TurnServer;

  beforeAll(async () => {
    relay = await TurnServer.start(SECRET);
  });
  afterAll(() => relay.stop());

  /** What becomes of a wish to relay to an address: the first of these words that the client writes. */
  function ask(peer: string, { until = inSeconds(600), secret = SECRET } = {}): Promise<string> {
    const username = `${until}:thu`;
    const credential = createHmac('sha1', secret).update(username).digest('base64');
    const who = ['-v', '-u', username, '-w', credential, '-p', String(relay.port)];
    const client = start('turnutils_uclient', [...who, '-e', peer, '-r', '3480', '-n', '1', '-c', '127.0.0.1']);
    return new Promise((resolve) => {
      let text = '';
      const read = (chunk: Buffer) => {
        text += chunk.toString();
        const found = /Forbidden IP|Cannot complete Allocation|start_mclient/.exec(text);
        if (found) resolve(found[0]);
        if (found) client.kill('SIGKILL');
      };
      client.stdout!.on('data', read);
      client.stderr!.on('data', read);
      client.once('close', () => resolve(text));
    });
  }

  it('serves whoever has a credential that holds', async () => {
    expect(await ask('127.0.0.1')).toBe('start_mclient');
  });

  it('serves nobody whose credential has ended or was not given out by us', async () => {
    expect(await ask('127.0.0.1', { until: inSeconds(-5) })).toBe('Cannot complete Allocation');
    expect(await ask('127.0.0.1', { secret: 'doan' })).toBe('Cannot complete Allocation');
  });

  it.each(['10.0.0.1', '172.20.0.1', '192.168.1.1', '169.254.169.254', '127.0.0.2', '224.0.0.1'])(
    'is no way to %s',
    async (peer) => {
      expect(await ask(peer)).toBe('Forbidden IP');
    },
  );
});
