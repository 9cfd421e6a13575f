/** Keeps the pages of a fair that runs in step with it. They work without: by forms, and by loading again. */
import { io, type Socket } from 'socket.io-client';
import { keys } from './parts/keys.js';

interface Card {
  booth: string;
  seq: number;
  waiting: number;
  state: string;
  wait: Wait | null;
  isRough: boolean;
}

interface Wait {
  low: number;
  high: number;
}

interface Push {
  room: string;
  from: number | null;
  to: number;
  view: {
    booths?: Card[];
    closesAt?: string;
    said?: number;
    order?: number[];
    skipped?: number[];
    priority?: number[];
    appointed?: number[];
    waits?: Wait[];
    isRough?: boolean;
    status?: string;
  };
}

/** Pages of one person are few; a burst of changes is one load. */
const RELOAD_MS = 400;
const WIDE_RELOAD_MS = 2_000;
const WARN_BEFORE = 2;
const BUSY_MS = 2_000;

const busyGap = (): number => BUSY_MS * (0.5 + Math.random());

function follow(frame: HTMLElement): Socket {
  const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const [, conversation] = /conversation:(\S+)/.exec(frame.dataset['liveRooms'] ?? '') ?? [];
  const socket: Socket = io('/fairs', {
    path: '/live',
    // One connection rather than requests that may reach another portal each; those are for where nothing else passes.
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    auth: { fair: frame.dataset['live'], conversation, language },
  });
  const seen = madeWith(frame);
  const reload = reloading(frame, () => {
    // Older than what was heard while the page was made anew, perhaps: it is what stands there now.
    for (const [room, count] of madeWith(frame)) seen.set(room, count);
    watch();
  });
  // What the page shows already need not be sent again: a large hall weighs as much as the page. A conversation tells
  // more than its page shows: whether somebody calls.
  const shownOf = (room: string) => (room.startsWith('conversation:') ? undefined : seen.get(room));
  const watch = () => {
    const rooms = (frame.dataset['liveRooms'] ?? '').split(' ');
    const asked = rooms.map((room) => (shownOf(room) === undefined ? room : `${room}@${shownOf(room)}`));
    socket.emit('watch', asked, () => undefined);
  };
  const offline = frame.querySelector<HTMLElement>('[data-live-offline]')!;
  socket.on('connect', () => {
    offline.hidden = true;
    // The page may have been away for long: what it shows is compared with what comes.
    watch();
  });
  socket.on('connect_error', ({ message }) => {
    offline.hidden = false;
    // Where the server refuses, the client gives up; when it was only busy it is asked again, by each at another moment.
    if (!socket.active && !message.startsWith('access.')) setTimeout(() => socket.connect(), busyGap());
  });
  socket.on('disconnect', (reason) => {
    offline.hidden = false;
    // The session is over: what stands on the page is for nobody any more.
    if (reason === 'io server disconnect') location.reload();
  });
  socket.on('push', ({ room, from, to, view }: Push) => {
    const known = seen.get(room);
    if (known !== undefined && to <= known) return;
    seen.set(room, to);
    if (frame.dataset['liveStanding'] !== undefined && frame.dataset['liveStanding'] !== view.status) location.reload();
    else if ((from !== null && known !== undefined && from > known) || !show(frame, room, view)) reload(gapOf(room));
  });
  ring(frame);
  return socket;
}

/** The counts that the page was made with, by room. */
function madeWith(frame: HTMLElement): Map<string, number> {
  const { liveSeqs = '{}' } = frame.querySelector<HTMLElement>('[data-live-seqs]')?.dataset ?? {};
  return new Map(Object.entries(JSON.parse(liveSeqs) as Record<string, number>));
}

/** A whole hall does not ask for its page in the same moment. */
const gapOf = (room: string): number => (room.startsWith('lobby:') ? WIDE_RELOAD_MS * (1 + Math.random()) : RELOAD_MS);

/** Shows what can be shown in place. @returns false where the page must be made anew */
function show(frame: HTMLElement, room: string, view: Push['view']): boolean {
  if (room.startsWith('booth:') && view.order) return showPlace(frame, room.slice('booth:'.length), view);
  if (!room.startsWith('lobby:') || frame.querySelector('[data-live-waiting], [data-live-some]') === null) return false;
  const hall = frame.querySelector<HTMLElement>('[data-live-closes]');
  if (hall?.dataset['liveCloses'] !== view.closesAt || hall?.dataset['liveSaid'] !== String(view.said)) return false;
  const isPart = frame.querySelector('[data-live-some]') !== null;
  return (view.booths ?? []).every(({ booth, state, waiting, wait, isRough }) => {
    const count = frame.querySelector<HTMLElement>(`[data-live-waiting="${booth}"]`);
    if (!count && isPart) return true;
    const shown = frame.querySelector<HTMLElement>(`[data-live-state="${booth}"]`);
    if (!count || !shown || !showState(frame, shown, state)) return false;
    const range = frame.querySelector<HTMLElement>(`[data-live-wait="${booth}"]`);
    if (!showWait(range, wait, isRough)) return false;
    count.textContent = words(count, waiting);
    return true;
  });
}

/** Booths are busy and free again all day long. @returns false where it changes what somebody may do there */
function showState(frame: HTMLElement, shown: HTMLElement, state: string): boolean {
  const { state: known } = shown.dataset;
  if (known === state) return true;
  if (known === 'closed' || state === 'closed') return false;
  const badges = frame.querySelector<HTMLTemplateElement>('template[data-live-badges]')?.content;
  const badge = badges?.querySelector(`[data-state="${state}"]`)?.firstElementChild;
  if (!badge) return false;
  shown.replaceChildren(badge.cloneNode(true));
  shown.dataset['state'] = state;
  return true;
}

function showPlace(frame: HTMLElement, booth: string, view: Push['view']): boolean {
  const { order = [], skipped = [], priority = [], appointed = [], waits = [], isRough = false } = view;
  const place = frame.querySelector<HTMLElement>(`[data-live-place="${booth}"]`);
  if (!place) return true;
  const before = order.indexOf(Number(place.dataset['liveNumber']));
  if (before === -1) return false;
  const ready = order.slice(0, before).filter((number) => !skipped.includes(number)).length;
  // Whoever comes near is told by the page made anew.
  if (ready <= WARN_BEFORE !== place.hasAttribute('data-live-near')) return false;
  const first = [priority, appointed].map(
    (some) => order.slice(0, before).filter((each) => some.includes(each)).length,
  );
  if (first.join(' ') !== place.dataset['liveFirst']) return false;
  const range = frame.querySelector<HTMLElement>(`[data-live-my-wait="${booth}"]`);
  if (!showWait(range, waits[before] ?? null, isRough)) return false;
  place.textContent = words(place, before);
  return true;
}

/** Shows a range in the words that stand on it or on its list. @returns false where one comes or goes */
function showWait(element: HTMLElement | null, wait: Wait | null, isRough: boolean): boolean {
  if (element === null || wait === null) return element === null && wait === null;
  const { liveRange = '', liveRoughRange = '' } = element.closest<HTMLElement>('[data-live-range]')!.dataset;
  const range = isRough ? liveRoughRange : liveRange;
  element.textContent = range.replace('{low}', String(wait.low)).replace('{high}', String(wait.high));
  return true;
}

/** The words of a count, as the server has written them down for every count, on it or on its list. */
function words(element: HTMLElement, count: number): string {
  const { liveZero = '', liveMany = '' } = element.closest<HTMLElement>('[data-live-many]')!.dataset;
  return count === 0 ? liveZero : liveMany.replace('{n}', String(count));
}

/** Takes the live part anew from the server; what is being typed stands outside of it. */
function reloading(frame: HTMLElement, done: () => void): (gap: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Infinity;
  const load = async () => {
    dueAt = Infinity;
    timer = undefined;
    // A panel that somebody has opened is not pulled away under their hands.
    if (frame.querySelector('details.confirm[open]')) {
      timer = setTimeout(() => void load(), RELOAD_MS);
      return;
    }
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null);
    if (!answer?.ok) return;
    const fresh = new DOMParser()
      .parseFromString(await answer.text(), 'text/html')
      .querySelector<HTMLElement>('[data-live]');
    const [bodies, shown] = [fresh, frame].map((at) => [...(at?.querySelectorAll('[data-live-body]') ?? [])]) as [
      Element[],
      Element[],
    ];
    if (!fresh || bodies.length === 0 || bodies.length !== shown.length) {
      location.reload();
      return;
    }
    const isOpen = new Set([...frame.querySelectorAll('details.fold[open] > summary')].map(titleOf));
    const held = document.activeElement?.closest<HTMLElement>('[data-shortcut]')?.dataset['shortcut'];
    for (const [at, body] of bodies.entries()) shown[at]!.replaceWith(body);
    for (const summary of frame.querySelectorAll('[data-live-body] details.fold > summary')) {
      if (isOpen.has(titleOf(summary))) summary.parentElement!.setAttribute('open', '');
    }
    // Whoever goes by keys stays where they were.
    if (held) frame.querySelector<HTMLElement>(`[data-shortcut="${held}"]`)?.focus();
    frame.dataset['liveRooms'] = fresh.dataset['liveRooms'] ?? '';
    ring(frame);
    done();
  };
  const least = frame.dataset['liveWide'] === undefined ? RELOAD_MS : WIDE_RELOAD_MS;
  return (asked) => {
    const gap = Math.max(asked, least);
    // What is one's own does not wait for what is everybody's.
    if (performance.now() + gap >= dueAt) return;
    clearTimeout(timer);
    dueAt = performance.now() + gap;
    timer = setTimeout(() => void load(), gap);
  };
}

function titleOf(summary: Element): string | null {
  return summary.textContent;
}

/** Says aloud, shakes and shows in the title that somebody is called or near; each call once. */
const rung = new Set<string>();
const title = document.title;
function ring(frame: HTMLElement): void {
  const call = frame.querySelector<HTMLElement>('[data-live-ring]');
  const near = frame.querySelector<HTMLElement>('[data-live-near]');
  const told = call ?? near;
  const key = call?.dataset['liveRing'] ?? (near ? `near ${near.dataset['livePlace']}` : '');
  document.title = call ? `☎ ${title}` : title;
  if (!told || rung.has(key)) return;
  rung.add(key);
  frame.querySelector('[data-live-status]')!.textContent =
    told.querySelector('.notice-title')?.textContent ?? told.textContent;
  // Browsers let a page shake only for somebody who has touched it.
  if (call && navigator.userActivation?.hasBeenActive) navigator.vibrate?.([300, 150, 300, 150, 600]);
}

/** Counts the planned minutes down, then up, and those that somebody waits, by how far the server was when it made the page. */
function count(): void {
  for (const planned of document.querySelectorAll<HTMLElement>('[data-live-until]')) {
    const { liveUntil = '0', liveLeft = '', liveOver = '' } = planned.dataset;
    const left = (Number(liveUntil) - sinceMade(planned)) / 60_000;
    planned.textContent = (left > 0 ? liveLeft : liveOver).replace(
      '{n}',
      String(Math.max(1, Math.ceil(Math.abs(left)))),
    );
  }
  for (const waited of document.querySelectorAll<HTMLElement>('[data-live-since]')) {
    const { liveSince = '0', liveMany = '' } = waited.dataset;
    const minutes = Math.floor((Number(liveSince) + sinceMade(waited)) / 60_000);
    waited.textContent = liveMany.replace('{n}', String(minutes));
  }
}

/** In milliseconds. A page may have been made anew: each part has its own beginning. */
function sinceMade(part: HTMLElement): number {
  return performance.now() - Number((part.dataset['liveMade'] ??= String(performance.now())));
}
setInterval(count, 5_000);

// Last, when everything that a page may need at once is there.
const frame = document.querySelector<HTMLElement>('[data-live]');
/** The one connection of the page; null on a page that follows no fair. */
export const socket = frame && follow(frame);
keys();
