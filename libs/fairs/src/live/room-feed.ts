import { Lanes } from './lanes.js';
import { type HallChange, hallChange } from './live.schema.js';
import { type RoomView, seqOf } from './room-view.js';

/** What members of a room are given: the view, from which count on it is told, and the count it has. */
export interface Push {
  room: string;
  /** Null for the whole view. The hall is told by what changed since. */
  from: number | null;
  to: number;
  view: RoomView | HallChange;
}

interface Source {
  read(room: string): Promise<RoomView | null>;
  counts(rooms: readonly string[]): Promise<Map<string, number>>;
}

interface Watched {
  members: number;
  last: RoomView | null;
  pushedAt: number;
  isChanged: boolean;
  timer: NodeJS.Timeout | null;
  reading: Promise<void> | null;
}

/**
 * Views of rooms go out at most four times a second, once where more than five hundred watch at this process, a thousand
 * at two, and less often the more there are: at ten thousand each push takes half a second of a processor, and whoever
 * is called must not wait for it.
 */
const GAP_MS = 250;
const WIDE_GAP_MS = 1_000;
const WIDE_MEMBERS = 500;
const MEMBERS_A_SECOND = 2_500;
/** Reads at a time, for those who come and for what is pushed: a crowd that comes back leaves the others their share. */
const READS_AT_ONCE = 2;
const REFRESHES_AT_ONCE = 3;

/**
 * Keeps the rooms that this process has members of in step with the database. A hint makes it look at once; `poll`
 * finds what was never hinted at. What belongs to one person goes out at once, what belongs to many is gathered.
 */
export class RoomFeed {
  private readonly rooms = new Map<string, Watched>();
  /** Reads that wait for their turn. */
  private readonly coming = new Map<string, Promise<RoomView | null>>();
  private readonly reads = new Lanes(READS_AT_ONCE);
  private readonly refreshes = new Lanes(REFRESHES_AT_ONCE);

  constructor(
    private readonly source: Source,
    private readonly push: (push: Push) => void,
  ) {}

  watch(room: string): void {
    const known = this.rooms.get(room);
    if (known) known.members += 1;
    else {
      const fresh = { members: 1, last: null, pushedAt: 0, isChanged: false, timer: null, reading: null };
      this.rooms.set(room, fresh);
    }
  }

  unwatch(room: string): void {
    const known = this.rooms.get(room);
    if (!known) return;
    known.members -= 1;
    if (known.members > 0) return;
    if (known.timer) clearTimeout(known.timer);
    this.rooms.delete(room);
  }

  /** What a room shows, no older than the question. Those who ask before a read begins share it. */
  read(room: string): Promise<RoomView | null> {
    const shared = this.coming.get(room);
    if (shared) return shared;
    let hasBegun = false;
    const read = this.reads.run(async () => {
      hasBegun = true;
      this.coming.delete(room);
      const view = await this.source.read(room);
      const watched = this.rooms.get(room);
      // Whoever comes has this now, and is told what changes from here on.
      if (watched) watched.last ??= view;
      return view;
    });
    if (!hasBegun) this.coming.set(room, read);
    return read;
  }

  /** Rooms have changed, as far as somebody says. */
  hint(rooms: readonly string[]): void {
    for (const room of rooms) {
      const watched = this.rooms.get(room);
      if (!watched || watched.timer) continue;
      const wait = watched.pushedAt + this.gapOf(room, watched) - performance.now();
      if (wait <= 0) void this.refresh(room, watched);
      else {
        watched.timer = setTimeout(() => {
          watched.timer = null;
          void this.refresh(room, watched);
        }, wait);
      }
    }
  }

  /** Compares the counts of all rooms with what went out last, and tells what is behind. */
  async poll(): Promise<void> {
    const rooms = [...this.rooms.keys()];
    if (rooms.length === 0) return;
    const counts = await this.source.counts(rooms);
    this.hint(rooms.filter((room) => counts.has(room) && counts.get(room) !== this.countOf(room)));
  }

  /** Waits until nothing is being read or put off: for tests and for going down. */
  async settled(): Promise<void> {
    for (const [room, watched] of this.rooms) {
      if (watched.timer) {
        clearTimeout(watched.timer);
        watched.timer = null;
        void this.refresh(room, watched);
      }
      while (watched.reading) await watched.reading;
    }
  }

  /** Whether more of a room has gone out than somebody has seen who is at a count. */
  isBehind(room: string, seen: number | null): boolean {
    return seen !== null && (this.countOf(room) ?? 0) > seen;
  }

  private countOf(room: string): number | null {
    const last = this.rooms.get(room)?.last ?? null;
    return last === null ? null : seqOf(last);
  }

  private gapOf(room: string, { members }: Watched): number {
    if (room.startsWith('person:') || room.startsWith('conversation:')) return 0;
    return members > WIDE_MEMBERS ? WIDE_GAP_MS * Math.max(1, members / MEMBERS_A_SECOND) : GAP_MS;
  }

  /** One read at a time for each room; what changes meanwhile is read once more. */
  private async refresh(room: string, watched: Watched): Promise<void> {
    watched.isChanged = true;
    if (watched.reading) return;
    watched.reading = this.readWhileChanged(room, watched).finally(() => (watched.reading = null));
    await watched.reading;
  }

  private async readWhileChanged(room: string, watched: Watched): Promise<void> {
    while (watched.isChanged) {
      watched.isChanged = false;
      watched.pushedAt = performance.now();
      // A read that fails is made up for by the next poll.
      const view = await this.refreshes.run(() => this.source.read(room)).catch(() => null);
      if (view === null || this.rooms.get(room) !== watched) return;
      const { last } = watched;
      if (last !== null && seqOf(last) >= seqOf(view)) continue;
      watched.last = view;
      this.push({ room, from: last && seqOf(last), to: seqOf(view), view: sinceLast(view, last) });
    }
  }
}

/** Of the hall only what changed, where the members have had the rest. */
function sinceLast(view: RoomView, last: RoomView | null): RoomView | HallChange {
  if (last === null || !('booths' in view) || !('booths' in last)) return view;
  const known = new Map(last.booths.map(({ booth, seq }) => [booth, seq]));
  return hallChange({ ...view, booths: view.booths.filter(({ booth, seq }) => known.get(booth) !== seq) });
}
