import { type HeardSignal, type LinkState, MediaLink, type SignalAnswer } from './media-link.js';
import { type Peer } from './media-talk.js';

interface MeshEvents {
  send(signal: Record<string, unknown>): Promise<SignalAnswer | null>;
  /** The state of a link has changed. */
  onState(): void;
  onTrack(person: string, track: MediaStreamTrack): void;
  onGone(person: string): void;
  onPictureTooMuch(): void;
  onReplaced(): void;
}

/** One page's links to everybody else in a call: each is a call of two of its own, which recovers by itself. */
export class MediaMesh {
  private readonly links = new Map<string, MediaLink>();
  private readonly states = new Map<string, LinkState>();

  constructor(
    private readonly own: string,
    private readonly sound: MediaStreamTrack,
    private picture: MediaStreamTrack | null,
    private readonly events: MeshEvents,
  ) {}

  /** Who is in the call from now on. */
  keep(peers: readonly Peer[]): void {
    const kept = new Set(peers.map(({ person }) => person));
    for (const person of this.links.keys()) if (!kept.has(person)) this.drop(person);
    for (const peer of peers) if (!this.links.has(peer.person)) this.links.set(peer.person, this.link(peer));
  }

  stateOf(person: string): LinkState {
    return this.states.get(person) ?? 'connecting';
  }

  hear(signal: HeardSignal): void {
    this.links.get(signal.author === this.own ? signal.peer : signal.author)?.hear(signal);
  }

  /** Shows a picture to the other side from now on, or none. */
  async show(picture: MediaStreamTrack | null): Promise<void> {
    this.picture = picture;
    for (const link of this.links.values()) await link.show(picture);
  }

  close(): void {
    for (const person of this.links.keys()) this.drop(person);
  }

  private link({ person, hasPicture }: Peer): MediaLink {
    const { events } = this;
    return new MediaLink({ own: this.own, peer: person, hasPicture }, this.sound, hasPicture ? this.picture : null, {
      send: (signal) => events.send(signal),
      onState: (state) => {
        this.states.set(person, state);
        events.onState();
      },
      onTrack: (track) => events.onTrack(person, track),
      onPictureTooMuch: () => events.onPictureTooMuch(),
      onReplaced: () => events.onReplaced(),
    });
  }

  private drop(person: string): void {
    this.links.get(person)?.close();
    this.links.delete(person);
    this.states.delete(person);
    this.events.onGone(person);
  }
}
