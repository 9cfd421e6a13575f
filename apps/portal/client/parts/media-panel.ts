import { type HeardSignal, type LinkState, MediaLink, type SignalAnswer } from './media-link.js';

/** The newest call of the conversation, as the server tells it. */
export interface Call {
  id: string;
  kind: 'audio' | 'video';
  asker: 'person' | 'recruiter';
  status: 'asked' | 'accepted' | 'declined' | 'ended';
}

const isOpen = (call: Call | null): boolean => call?.status === 'asked' || call?.status === 'accepted';

interface Server {
  /** @throws Error with the words of a refusal; one without words where no answer came */
  command(command: Record<string, unknown>): Promise<void>;
  signal(signal: Record<string, unknown>): Promise<SignalAnswer | null>;
}

/** Enough to know each other, little enough for a slow phone. */
const SOUND = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };
const PICTURE = {
  width: { ideal: 320 },
  height: { ideal: 240 },
  frameRate: { ideal: 15, max: 15 },
  facingMode: 'user',
};

/** The part of a conversation's page that calls. All words and buttons stand in the page; this shows those that fit. */
export class MediaPanel {
  private readonly conversation: string;
  private readonly words: Record<string, string>;
  private call: Call | null;
  private link: MediaLink | null = null;
  private sound: MediaStreamTrack | null = null;
  private picture: MediaStreamTrack | null = null;
  private state: LinkState = 'connecting';
  private pressed: Promise<void> = Promise.resolve();
  private isResuming = false;

  constructor(
    private readonly panel: HTMLElement,
    private readonly server: Server,
  ) {
    this.conversation = panel.dataset['media']!;
    this.words = JSON.parse(panel.dataset['mediaWords']!) as Record<string, string>;
    this.call = JSON.parse(panel.dataset['mediaCall']!) as Call | null;
    if (!isOpen(this.call)) this.wish = null;
    for (const button of panel.querySelectorAll<HTMLButtonElement>('[data-media-act]'))
      button.addEventListener('click', () => (this.pressed = this.pressed.then(() => this.press(button))));
    this.render();
  }

  /** The call as the server tells it: at first when this page is reached by signals, then whenever it changes. */
  follow(call: Call | null): void {
    const before = this.call;
    this.call = call;
    if (isOpen(before) && !isOpen(call)) {
      this.stop();
      this.wish = null;
      this.tell(call?.status !== 'declined' ? 'ended' : this.isMine ? 'declined' : '');
    }
    if (call?.status === 'asked' && call.id !== before?.id) {
      this.tell('');
      if (!this.isMine) navigator.vibrate?.([200, 100, 200]);
    }
    if (call?.status === 'accepted' && !this.link) {
      if (this.sound) this.connect();
      else if (this.wish && !this.isResuming) void this.resume();
    }
    this.render();
  }

  hear(signal: HeardSignal): void {
    this.link?.hear(signal);
  }

  private get isMine(): boolean {
    return this.call?.asker === this.panel.dataset['mediaSide'];
  }

  private get isRunning(): boolean {
    return this.call?.status === 'accepted';
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
      case 'mute':
        if (this.sound) this.sound.enabled = !this.sound.enabled;
        return;
      case 'camera':
        return this.showPicture(!this.picture);
      case 'hear':
        return this.play();
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
    this.wish = this.picture ? 'video' : 'audio';
    if (this.isRunning && !this.link) this.connect();
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
    if (this.sound?.readyState === 'live') return true;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: SOUND });
      this.sound = stream.getAudioTracks()[0]!;
      return true;
    } catch (error) {
      this.tell((error as Error).name === 'NotFoundError' ? 'noMicrophone' : 'denied');
      return false;
    }
  }

  private async openPicture(): Promise<void> {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: PICTURE });
      this.picture = stream.getVideoTracks()[0]!;
    } catch {
      this.tell('noCamera');
    }
  }

  private async showPicture(isShown: boolean): Promise<void> {
    if (isShown) await this.openPicture();
    else this.closePicture();
    this.wish = this.picture ? 'video' : 'audio';
    await this.link?.show(this.picture);
  }

  private closePicture(): void {
    this.picture?.stop();
    this.picture = null;
  }

  private connect(): void {
    this.tell('');
    this.link = new MediaLink(this.panel.dataset['mediaOwn']!, this.sound!, this.picture, {
      send: (signal) => this.server.signal(signal),
      onState: (state) => this.change(state),
      onTrack: (track) => this.receive(track),
      onPictureTooMuch: () => {
        this.tell('pictureDropped');
        void this.showPicture(false).then(() => this.render());
      },
      onReplaced: () => {
        this.stop();
        this.wish = null;
        this.render();
      },
    });
  }

  private stop(): void {
    this.link?.close();
    this.link = null;
    this.sound?.stop();
    this.sound = null;
    this.closePicture();
    this.their.srcObject = null;
    this.heard.srcObject = null;
    this.their.hidden = true;
  }

  private change(state: LinkState): void {
    if (state === this.state) return;
    this.state = state;
    this.tell('');
    this.render();
  }

  private receive(track: MediaStreamTrack): void {
    if (track.kind === 'audio') {
      this.heard.srcObject = new MediaStream([track]);
      void this.play();
      return;
    }
    const follow = () => {
      this.their.hidden = track.muted;
      this.render();
    };
    this.their.srcObject = new MediaStream([track]);
    track.onmute = track.onunmute = follow;
    follow();
  }

  /** Some browsers make no sound before something was pressed. */
  private async play(): Promise<void> {
    const hear = this.panel.querySelector<HTMLElement>('[data-media-act="hear"]')!;
    hear.hidden = await this.heard.play().then(
      () => true,
      (error: Error) => error.name !== 'NotAllowedError',
    );
  }

  private get their(): HTMLVideoElement {
    return this.panel.querySelector<HTMLVideoElement>('[data-media-their]')!;
  }

  private get heard(): HTMLAudioElement {
    return this.panel.querySelector<HTMLAudioElement>('[data-media-sound]')!;
  }

  private get view(): string {
    if (typeof RTCPeerConnection === 'undefined' || !navigator.mediaDevices) return 'unsupported';
    if (this.call?.status === 'asked') return this.isMine ? 'asking' : 'asked';
    if (!this.isRunning) return 'idle';
    return this.link ? 'call' : 'elsewhere';
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
    const word = { call: this.state, asked: this.call?.kind, asking: 'asking', elsewhere: 'elsewhere' }[view];
    const text = [word && this.words[word], this.note].filter(Boolean).join(' ');
    const status = this.panel.querySelector<HTMLElement>('[data-media-status]')!;
    // Said once: a screen reader reads whatever is written anew.
    if (status.textContent !== text) status.textContent = text;
    this.panel.dataset['mediaState'] = view === 'call' ? this.state : view;
    const own = this.panel.querySelector<HTMLVideoElement>('[data-media-own-picture]')!;
    own.hidden = this.picture === null;
    if (this.picture && own.srcObject === null) own.srcObject = new MediaStream([this.picture]);
    if (!this.picture) own.srcObject = null;
    this.panel.querySelector<HTMLElement>('[data-media-stage]')!.hidden = own.hidden && this.their.hidden;
    this.switch('mute', this.sound?.enabled === false);
    this.switch('camera', this.picture !== null);
  }

  private switch(act: string, isOn: boolean): void {
    this.panel.querySelector(`[data-media-act="${act}"]`)!.setAttribute('aria-pressed', String(isOn));
  }
}
