import { type HeardSignal, type LinkState, type SignalAnswer } from './media-link.js';
import { MediaMesh } from './media-mesh.js';
import { MediaSounds } from './media-sounds.js';
import { type Call, isIn, isOpen, isRunning, moved, peersOf, sideOf, type Talk, voicesIn } from './media-talk.js';
import { OwnMedia } from './own-media.js';

interface Server {
  /** @throws Error with the words of a refusal; one without words where no answer came */
  command(command: Record<string, unknown>): Promise<void>;
  signal(signal: Record<string, unknown>): Promise<SignalAnswer | null>;
}

const WORST_FIRST: readonly LinkState[] = ['unreachable', 'interrupted', 'connecting', 'weak', 'connected'];

/** The part of a conversation's page that calls. All words and buttons stand in the page; this shows those that fit. */
export class MediaPanel {
  private readonly conversation: string;
  private readonly words: Record<string, string>;
  private readonly own: string;
  private readonly sounds: MediaSounds;
  private talk: Talk;
  private mesh: MediaMesh | null = null;
  private readonly media = new OwnMedia();
  private pressed: Promise<void> = Promise.resolve();
  private isResuming = false;

  constructor(
    private readonly panel: HTMLElement,
    private readonly server: Server,
  ) {
    this.conversation = panel.dataset['media']!;
    this.words = JSON.parse(panel.dataset['mediaWords']!) as Record<string, string>;
    this.talk = JSON.parse(panel.dataset['mediaTalk']!) as Talk;
    this.own = panel.dataset['mediaOwn']!;
    this.sounds = new MediaSounds(panel.querySelector('[data-media-act="hear"]')!);
    if (!isOpen(this.call)) this.wish = null;
    for (const button of panel.querySelectorAll<HTMLButtonElement>('[data-media-act]'))
      button.addEventListener('click', () => (this.pressed = this.pressed.then(() => this.press(button))));
    this.render();
  }

  /** The call as the server tells it: at first when this page is reached by signals, then whenever it changes. */
  follow(talk: Talk): void {
    const { talk: before } = this;
    this.talk = talk;
    const { call } = this;
    if (isOpen(before.media) && !isOpen(call)) {
      this.leave(call?.status !== 'declined' ? 'ended' : this.isMine ? 'declined' : '');
    } else if (isIn(before, this.own) && !this.isIn) this.leave('left');
    if (call?.status === 'asked' && call.id !== before.media?.id && !this.isGuest) {
      this.tell('');
      if (!this.isMine) navigator.vibrate?.([200, 100, 200]);
    }
    const change = this.mesh && moved(before, talk, this.own);
    if (change) this.tell(change.word, this.words[change.word]!.replace('{name}', change.name));
    this.settle();
    this.render();
  }

  /** Whether this page is made for another side than the one where its reader stands now. */
  isAnother(talk: Talk): boolean {
    return sideOf(talk, this.own) !== this.panel.dataset['mediaSide'];
  }

  hear(signal: HeardSignal): void {
    this.mesh?.hear(signal);
  }

  private get call(): Call | null {
    return this.talk.media;
  }

  private get isGuest(): boolean {
    return this.panel.dataset['mediaSide'] === 'guest';
  }

  private get isMine(): boolean {
    return this.call?.asker === this.panel.dataset['mediaSide'];
  }

  private get isIn(): boolean {
    return isIn(this.talk, this.own);
  }

  /** Brings the links of this page in step with who is in the call. */
  private settle(): void {
    if (!this.isIn) return;
    if (this.mesh) this.mesh.keep(peersOf(this.talk, this.own));
    else if (this.media.sound) this.connect();
    else if (this.wish && !this.isResuming) void this.resume();
  }

  /** This tab takes part in the call of this conversation, also after it was loaded again. */
  private get wish(): string | null {
    return sessionStorage.getItem(`media ${this.conversation}`);
  }

  private set wish(wish: string | null) {
    const key = `media ${this.conversation}`;
    if (wish === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, wish);
  }

  /** One press after the other; what was pressed twice is gone when its second turn comes. */
  private async press(button: HTMLElement): Promise<void> {
    if (button.closest<HTMLElement>('[data-media-view]')!.hidden) return;
    try {
      await this.act(button.dataset['mediaAct']!);
    } catch (error) {
      this.tell('', (error as Error).message || this.words['noAnswer']!);
    }
    this.render();
  }

  private async act(act: string): Promise<void> {
    switch (act) {
      case 'ask-audio':
      case 'ask-video':
        return this.enter({ kind: 'ask-media', media: act === 'ask-video' ? 'video' : 'audio' }, act === 'ask-video');
      case 'accept-audio':
      case 'accept-video':
        return this.enter({ kind: 'accept-media' }, act === 'accept-video');
      case 'rejoin':
        return this.enter(null, false);
      case 'decline':
        return this.server.command({ kind: 'decline-media' });
      case 'end':
        return this.server.command({ kind: 'end-media' });
      case 'join':
        return this.enter({ kind: 'join-media' }, false);
      case 'leave':
        return this.server.command({ kind: 'leave-media' });
      case 'mute':
        if (this.media.sound) this.media.sound.enabled = !this.media.sound.enabled;
        return;
      case 'camera':
        return this.showPicture(!this.media.picture);
      case 'hear':
        return this.sounds.play();
    }
  }

  /** Asks the browser for the microphone first: nobody is called by somebody who cannot speak. */
  private async enter(command: Record<string, unknown> | null, withPicture: boolean): Promise<void> {
    if (!(await this.openSound())) return;
    if (withPicture) await this.openPicture();
    try {
      if (command) await this.server.command(command);
    } catch (error) {
      this.stop();
      throw error;
    }
    this.wish = this.media.picture ? 'video' : 'audio';
    this.settle();
  }

  /** After the page was loaded again; without asking, where the browser remembers that it may. */
  private async resume(): Promise<void> {
    this.isResuming = true;
    const name = 'microphone' as PermissionName;
    const permission = await navigator.permissions?.query({ name }).catch(() => null);
    if (permission?.state === 'granted') await this.enter(null, this.wish === 'video').catch(() => undefined);
    this.isResuming = false;
    this.render();
  }

  private async openSound(): Promise<boolean> {
    const problem = await this.media.openSound();
    if (problem) this.tell(problem);
    return problem === null;
  }

  private async openPicture(): Promise<void> {
    const problem = await this.media.openPicture();
    if (problem) this.tell(problem);
  }

  private async showPicture(isShown: boolean): Promise<void> {
    if (isShown) await this.openPicture();
    else this.media.closePicture();
    this.wish = this.media.picture ? 'video' : 'audio';
    await this.mesh?.show(this.media.picture);
  }

  private connect(): void {
    this.tell('');
    this.mesh = new MediaMesh(this.own, this.media.sound!, this.media.picture, {
      send: (signal) => this.server.signal(signal),
      onState: () => this.change(),
      onTrack: (person, track) => this.receive(person, track),
      onGone: (person) => this.sounds.drop(person),
      onPictureTooMuch: () => {
        this.tell('pictureDropped');
        void this.showPicture(false).then(() => this.render());
      },
      onReplaced: () => {
        this.leave('');
        this.render();
      },
    });
    this.mesh.keep(peersOf(this.talk, this.own));
  }

  private leave(word: string): void {
    this.stop();
    this.wish = null;
    this.tell(word);
  }

  private stop(): void {
    this.mesh?.close();
    this.mesh = null;
    this.media.close();
    this.their.srcObject = null;
    this.their.hidden = true;
  }

  /** What it is like between the two sides; for a guest, with the worse of both. */
  private get state(): LinkState {
    const { person, recruiter } = this.talk;
    const states = [person, recruiter].filter((side) => side !== this.own).map((side) => this.mesh?.stateOf(side));
    return WORST_FIRST.find((state) => states.includes(state)) ?? 'connecting';
  }

  private last: LinkState | null = null;
  private change(): void {
    const { state } = this;
    if (state !== this.last) this.tell('');
    this.last = state;
    this.render();
  }

  private receive(person: string, track: MediaStreamTrack): void {
    if (track.kind === 'audio') return this.sounds.hear(person, track);
    // A guest has no picture to show.
    if (!peersOf(this.talk, this.own).some((peer) => peer.person === person && peer.hasPicture)) return;
    const follow = () => {
      this.their.hidden = track.muted;
      this.render();
    };
    this.their.srcObject = new MediaStream([track]);
    track.onmute = track.onunmute = follow;
    follow();
  }

  private get their(): HTMLVideoElement {
    return this.panel.querySelector<HTMLVideoElement>('[data-media-their]')!;
  }

  private get view(): string {
    if (typeof RTCPeerConnection === 'undefined' || !navigator.mediaDevices) return 'unsupported';
    if (this.mesh) return 'call';
    if (this.isIn) return 'elsewhere';
    if (this.isGuest) return isRunning(this.talk) ? 'join' : 'silent';
    if (this.call?.status === 'asked') return this.isMine ? 'asking' : 'asked';
    return 'idle';
  }

  /** What there is to say beside what the call itself says. */
  private note = '';
  private tell(word: string, text = this.words[word] ?? ''): void {
    this.note = text;
  }

  private render(): void {
    const { view } = this;
    for (const part of this.panel.querySelectorAll<HTMLElement>('[data-media-view]'))
      part.hidden = part.dataset['mediaView'] !== view;
    const word = { call: this.state, asked: this.call?.kind }[view] ?? view;
    const text = [this.words[word], ...this.unheard, this.note].filter(Boolean).join(' ');
    const status = this.panel.querySelector<HTMLElement>('[data-media-status]')!;
    // Said once: a screen reader reads whatever is written anew.
    if (status.textContent !== text) status.textContent = text;
    this.panel.dataset['mediaState'] = view === 'call' ? this.state : view;
    const own = this.panel.querySelector<HTMLVideoElement>('[data-media-own-picture]')!;
    own.hidden = this.media.picture === null;
    if (this.media.picture && own.srcObject === null) own.srcObject = new MediaStream([this.media.picture]);
    if (!this.media.picture) own.srcObject = null;
    this.panel.querySelector<HTMLElement>('[data-media-stage]')!.hidden = own.hidden && this.their.hidden;
    this.switch('mute', this.media.sound?.enabled === false);
    this.switch('camera', this.media.picture !== null);
  }

  /** Guests whom this page does not reach, beside the two sides. */
  private get unheard(): string[] {
    const lost = voicesIn(this.talk, this.own).filter(({ person }) => this.mesh?.stateOf(person) === 'unreachable');
    return lost.map(({ name }) => this.words['unheard']!.replace('{name}', name));
  }

  /** Guests have no camera to switch. */
  private switch(act: string, isOn: boolean): void {
    this.panel.querySelector(`[data-media-act="${act}"]`)?.setAttribute('aria-pressed', String(isOn));
  }
}
