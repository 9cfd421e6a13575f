/** What the browser counted since a call began; null where it cannot tell. */
export interface Counts {
  /** Packets of sound that came, and that were lost on the way. */
  came: number;
  lost: number;
  /** The share of ours that the other side missed. */
  missed: number | null;
  roundTripMs: number | null;
  /** What the network would carry of ours, in bits a second. */
  room: number | null;
}

export interface Quality {
  state: 'good' | 'weak' | 'silent';
  /** The network does not carry a picture beside the sound. */
  isPictureTooMuch: boolean;
}

const WEAK_LOSS = 0.08;
const WEAK_ROUND_TRIP_MS = 900;
/** Sound takes about 40 kbit/s with everything around it, a small picture twice that at least. */
const PICTURE_ROOM = 120_000;
/** One bad look is a hiccup. */
const LOOKS = 3;

/** Judges a call by how its counts grow. It is asked at even intervals, about every two seconds. */
export class QualityWatch {
  private last: Counts | null = null;
  private weakLooks = 0;
  private tightLooks = 0;

  next(counts: Counts): Quality {
    const came = counts.came - (this.last?.came ?? 0);
    const lost = Math.max(counts.lost - (this.last?.lost ?? 0), 0);
    this.last = counts;
    if (came <= 0) return { state: 'silent', isPictureTooMuch: false };
    const isWeak = lost / (came + lost) > WEAK_LOSS || (counts.roundTripMs ?? 0) > WEAK_ROUND_TRIP_MS;
    const isTight = (counts.missed ?? 0) > WEAK_LOSS || (counts.room ?? PICTURE_ROOM) < PICTURE_ROOM;
    this.weakLooks = isWeak ? this.weakLooks + 1 : 0;
    this.tightLooks = isTight || isWeak ? this.tightLooks + 1 : 0;
    return { state: this.weakLooks >= 2 ? 'weak' : 'good', isPictureTooMuch: this.tightLooks >= LOOKS };
  }
}

/** Picks what is judged out of the browser's statistics (W3C webrtc-stats). */
export function countsIn(report: Iterable<Record<string, unknown>>): Counts {
  const counts: Counts = { came: 0, lost: 0, missed: null, roundTripMs: null, room: null };
  const number = (value: unknown) => (typeof value === 'number' ? value : null);
  for (const each of report) {
    if (each['type'] === 'inbound-rtp' && each['kind'] === 'audio') {
      counts.came += number(each['packetsReceived']) ?? 0;
      counts.lost += number(each['packetsLost']) ?? 0;
    }
    if (each['type'] === 'remote-inbound-rtp') {
      counts.missed = Math.max(counts.missed ?? 0, number(each['fractionLost']) ?? 0);
    }
    if (each['type'] === 'candidate-pair' && each['nominated'] === true && each['state'] === 'succeeded') {
      const seconds = number(each['currentRoundTripTime']);
      counts.roundTripMs = seconds === null ? null : seconds * 1000;
      counts.room = number(each['availableOutgoingBitrate']);
    }
  }
  return counts;
}
