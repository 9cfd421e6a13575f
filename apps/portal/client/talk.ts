/** A conversation at a fair: what `fair.ts` does for every page of it, calls, and writing without a new page. */
import { socket } from './fair.js';
import { type HeardSignal, type SignalAnswer } from './parts/media-link.js';
import { MediaPanel } from './parts/media-panel.js';
import { type Talk } from './parts/media-talk.js';

type Reply<Value> = { ok: true; value: Value } | { ok: false; problem: { code: string; message: string } };

const ANSWER_MS = 5_000;
const TRIES = 3;

/** In the words of the server. */
class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** @throws Error without words where no answer comes, `Refusal` where it is refused */
async function ask<Value>(event: 'command' | 'signal', input: unknown, tries = 1): Promise<Value> {
  for (let turn = 1; ; turn += 1) {
    // What is sent while the connection is lost would be kept, and arrive when it counts no more.
    const sent = socket?.connected ? socket.timeout(ANSWER_MS).emitWithAck(event, input) : Promise.reject(new Error());
    const reply = await (sent as Promise<Reply<Value>>).catch(() => null);
    if (reply?.ok) return reply.value;
    if (reply) throw new Refusal(reply.problem.code, reply.problem.message);
    if (turn === tries) throw new Error('');
  }
}

/** A command counts once by its key, so it is safe to send it again when no answer came. */
const command = (conversation: string, fields: Record<string, unknown>, key: string = crypto.randomUUID()) =>
  ask<unknown>('command', { key, command: { ...fields, conversation } }, TRIES).then(() => undefined);

const panel = document.querySelector<HTMLElement>('[data-media]');
if (panel && socket) {
  const conversation = panel.dataset['media']!;
  const media = new MediaPanel(panel, {
    command: (fields) => command(conversation, fields),
    signal: (signal) => ask<SignalAnswer | null>('signal', { conversation, ...signal }).catch(leaveWhenOut),
  });
  let seen = -1;
  socket.on('push', ({ room, to, view }: { room: string; to: number; view: Talk }) => {
    if (room !== `conversation:${conversation}` || to <= seen) return;
    seen = to;
    // Whoever was a guest and is given the conversation has another page now.
    if (media.isAnother(view)) location.reload();
    else media.follow(view);
  });
  socket.on('signal', (signal: HeardSignal) => media.hear(signal));
  writeInPlace(conversation);
}

/** Whoever was asked to leave the conversation hears it no more, and their microphone is closed. */
function leaveWhenOut(error: unknown): never {
  if (error instanceof Refusal && error.code === 'fair-live.not-found') location.reload();
  throw error;
}

/** A call goes on while somebody writes: the form is sent by the connection, or as ever where that is lost. */
function writeInPlace(conversation: string): void {
  const form = document.querySelector<HTMLInputElement>('input[name=kind][value=say]')?.form;
  const text = form?.querySelector<HTMLTextAreaElement>('textarea[name=text]');
  const key = form?.querySelector<HTMLInputElement>('input[name=key]');
  if (!form || !text || !key) return;
  let isOnItsWay = false;
  form.addEventListener('submit', (event) => {
    if (!socket?.connected) return;
    event.preventDefault();
    event.stopPropagation();
    if (isOnItsWay) return;
    isOnItsWay = true;
    command(conversation, { kind: 'say', text: text.value }, key.value)
      .then(() => {
        text.value = '';
        key.value = crypto.randomUUID();
        text.focus();
      })
      // The page made anew says what is wrong.
      .catch(() => form.submit())
      .finally(() => (isOnItsWay = false));
  });
}
