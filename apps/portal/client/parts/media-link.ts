import { countsIn, QualityWatch } from './media-quality.js';

export interface SignalAnswer {
  iceServers: RTCIceServer[];
  isPolite: boolean;
}

interface From {
  author: string;
  /** Whom it is for. */
  peer: string;
  session: string;
}
interface Between extends From {
  to: string;
}
/** What the other one's page, or another page of ours, said. */
export type HeardSignal =
  | ({ kind: 'join' } & From)
  | ({ kind: 'welcome' } & Between)
  | ({ kind: 'description'; description: RTCSessionDescriptionInit } & Between)
  | ({ kind: 'candidate'; candidate: RTCIceCandidateInit | null } & Between);

export type LinkState = 'connecting' | 'connected' | 'weak' | 'interrupted' | 'unreachable';

/** Whom a link reaches. Pictures go between the two sides of a conversation alone. */
interface Ends {
  own: string;
  peer: string;
  hasPicture: boolean;
}

interface LinkEvents {
  /** Gives a signal to the server. Fails while it is out of reach. */
  send(signal: Record<string, unknown>): Promise<SignalAnswer | null>;
  onState(state: LinkState): void;
  onTrack(track: MediaStreamTrack): void;
  onPictureTooMuch(): void;
  /** Another page of the same person has taken the call over. */
  onReplaced(): void;
}

const LOOK_MS = 2_000;
/** How long one try may take before the next. */
const TRY_MS = 10_000;
/** After so long without sound the page says that it does not connect. It goes on trying. */
const UNREACHABLE_MS = 20_000;
/** In bits a second: what a phone on a weak network carries. */
const AUDIO_BITS = 32_000;
const VIDEO_BITS = 250_000;

/**
 * Sound, and for the two sides a picture, between two pages, through a relay alone. Every try has a session of its own, made known by `join`
 * and answered by `welcome`: a page that was loaded again, a relay that came back and a network that changed are all
 * the same to it. Within a try both sides may describe anew at any time, by the pattern of perfect negotiation: where
 * they do so at once the polite one gives way.
 */
export class MediaLink {
  private session = '';
  private other: string | null = null;
  /** Sessions that are over: what still comes from them is not for us. */
  private readonly gone = new Set<string>();
  private connection: RTCPeerConnection | null = null;
  private quality = new QualityWatch();
  private isPolite = true;
  private isDescribing = false;
  private isIgnoring = false;
  private isClosed = false;
  private hasConnected = false;
  private soundAt = performance.now();
  private triedAt = performance.now();
  private joined: Promise<unknown> = Promise.resolve();
  private heard: Promise<unknown> = Promise.resolve();
  private said: Promise<unknown> = Promise.resolve();
  private readonly timer: ReturnType<typeof setInterval>;

  constructor(
    private readonly ends: Ends,
    private readonly sound: MediaStreamTrack,
    private picture: MediaStreamTrack | null,
    private readonly events: LinkEvents,
  ) {
    this.timer = setInterval(() => void this.look(), LOOK_MS);
    events.onState('connecting');
    this.begin();
  }

  close(): void {
    this.isClosed = true;
    clearInterval(this.timer);
    this.connection?.close();
  }

  /** Shows a picture from now on, or none. */
  async show(picture: MediaStreamTrack | null): Promise<void> {
    if (!this.ends.hasPicture) return;
    this.picture = picture;
    const video = this.transceiver('video');
    if (video) await this.attach(video);
  }

  /** Takes in what was said, one after the other. */
  hear(signal: HeardSignal): void {
    this.heard = this.heard
      .then(() => this.joined)
      .then(() => (this.isClosed ? undefined : this.take(signal)))
      .catch(() => undefined);
  }

  /** One try: a new session, to which the other page answers. */
  private begin(): void {
    if (this.session) this.gone.add(this.session);
    this.session = crypto.randomUUID();
    this.other = null;
    this.connection?.close();
    this.connection = null;
    this.triedAt = performance.now();
    this.joined = this.say({ kind: 'join' }).then(
      (answer) => this.open(answer!),
      // The server was out of reach: the next look is the next try.
      () => (this.triedAt = -Infinity),
    );
  }

  private async take(signal: HeardSignal): Promise<void> {
    const { kind, author, session } = signal;
    if (author === this.ends.own) {
      if (kind === 'join' && session !== this.session && !this.gone.has(session)) this.events.onReplaced();
      return;
    }
    if (this.gone.has(session)) return;
    if (kind !== 'join' && signal.to !== this.session) return;
    if (kind === 'join' || session !== this.other) await this.meet(session, kind === 'join');
    if (kind === 'description') await this.takeDescription(signal.description);
    if (kind === 'candidate') {
      await this.connection?.addIceCandidate(signal.candidate ?? undefined).catch((error: unknown) => {
        if (!this.isIgnoring) throw error;
      });
    }
  }

  /** A page of the other one is there; with another than before everything begins anew. */
  private async meet(session: string, hasJoined: boolean): Promise<void> {
    const before = this.other;
    const isFresh = before === null && this.connection !== null;
    if (before && before !== session) this.gone.add(before);
    this.other = session;
    const answer = hasJoined || !isFresh ? await this.say({ kind: 'welcome', to: session }) : null;
    if (answer && !isFresh) this.open(answer);
    await this.offer();
  }

  /** A connection of this try. It waits for the other one to describe, or describes. */
  private open({ iceServers, isPolite }: SignalAnswer): void {
    this.connection?.close();
    if (this.isClosed) return;
    this.isPolite = isPolite;
    this.isDescribing = this.isIgnoring = false;
    this.quality = new QualityWatch();
    this.triedAt = performance.now();
    const connection = new RTCPeerConnection({ iceServers, iceTransportPolicy: 'relay', bundlePolicy: 'max-bundle' });
    this.connection = connection;
    connection.onicecandidate = ({ candidate }) => void this.tell({ kind: 'candidate', candidate });
    connection.onnegotiationneeded = () => void this.describe();
    connection.ontrack = ({ track }) => this.events.onTrack(track);
  }

  /** The impolite one lays the lines for sound and picture, the polite one fills them when they come. */
  private async offer(): Promise<void> {
    const { connection } = this;
    if (!connection || this.isPolite || connection.getTransceivers().length > 0) return;
    const kinds = this.ends.hasPicture ? (['audio', 'video'] as const) : (['audio'] as const);
    for (const kind of kinds) await this.attach(connection.addTransceiver(kind));
  }

  private async describe(): Promise<void> {
    const { connection } = this;
    if (!connection || this.other === null) return;
    try {
      this.isDescribing = true;
      await connection.setLocalDescription();
      await this.tell({ kind: 'description', description: connection.localDescription });
    } catch {
      // The next try begins anew.
    } finally {
      this.isDescribing = false;
    }
  }

  private async takeDescription(description: RTCSessionDescriptionInit): Promise<void> {
    const { connection } = this;
    if (!connection) return;
    const isOffer = description.type === 'offer';
    const isCollision = isOffer && (this.isDescribing || connection.signalingState !== 'stable');
    this.isIgnoring = !this.isPolite && isCollision;
    if (this.isIgnoring) return;
    await connection.setRemoteDescription(description);
    if (!isOffer) return;
    for (const each of connection.getTransceivers()) await this.attach(each);
    await connection.setLocalDescription();
    await this.tell({ kind: 'description', description: connection.localDescription });
  }

  private transceiver(kind: 'audio' | 'video'): RTCRtpTransceiver | undefined {
    return this.connection?.getTransceivers().find(({ receiver }) => receiver.track.kind === kind);
  }

  /** Lays our sound or picture on its line, within what the network carries. */
  private async attach(line: RTCRtpTransceiver): Promise<void> {
    const isSound = line.receiver.track.kind === 'audio';
    const track = isSound ? this.sound : this.picture;
    line.direction = track ? 'sendrecv' : 'recvonly';
    await line.sender.replaceTrack(track);
    const parameters = line.sender.getParameters();
    for (const encoding of parameters.encodings ?? []) encoding.maxBitrate = isSound ? AUDIO_BITS : VIDEO_BITS;
    await line.sender.setParameters(parameters).catch(() => undefined);
  }

  /** Looks after the call: how it is, and whether another try is due. */
  private async look(): Promise<void> {
    const now = performance.now();
    const { connection } = this;
    let isSilent = true;
    if (connection?.connectionState === 'connected') {
      const report = (await connection.getStats()) as unknown as ReadonlyMap<string, Record<string, unknown>>;
      if (this.isClosed || connection !== this.connection) return;
      const { state, isPictureTooMuch } = this.quality.next(countsIn(report.values()));
      isSilent = state === 'silent';
      if (!isSilent) this.events.onState(state === 'weak' ? 'weak' : 'connected');
      if (!isSilent && isPictureTooMuch && this.picture) this.events.onPictureTooMuch();
    }
    if (!isSilent) {
      this.hasConnected = true;
      this.soundAt = this.triedAt = now;
      return;
    }
    const waits = now - this.soundAt;
    if (waits > UNREACHABLE_MS) this.events.onState('unreachable');
    else if (waits > LOOK_MS) this.events.onState(this.hasConnected ? 'interrupted' : 'connecting');
    if (now - this.triedAt > TRY_MS) this.begin();
  }

  private async tell(signal: Record<string, unknown>): Promise<void> {
    if (this.other === null) return;
    await this.say({ ...signal, to: this.other }).catch(() => undefined);
  }

  /** Signals keep their order: each waits until the one before has arrived. */
  private say(signal: Record<string, unknown>): Promise<SignalAnswer | null> {
    const { session } = this;
    const said = this.said
      .catch(() => undefined)
      .then(() => this.events.send({ peer: this.ends.peer, session, ...signal }));
    this.said = said;
    return said;
  }
}
