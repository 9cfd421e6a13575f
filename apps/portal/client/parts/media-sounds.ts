/** What is heard of the others in a call: one element for each of them. */
export class MediaSounds {
  private readonly elements = new Map<string, HTMLAudioElement>();

  /** @param button to be pressed where the browser makes no sound before something was pressed */
  constructor(private readonly button: HTMLElement) {}

  hear(person: string, track: MediaStreamTrack): void {
    const element = this.elements.get(person) ?? document.createElement('audio');
    element.autoplay = true;
    element.srcObject = new MediaStream([track]);
    this.elements.set(person, element);
    void this.play();
  }

  drop(person: string): void {
    const element = this.elements.get(person);
    if (element) element.srcObject = null;
    this.elements.delete(person);
  }

  async play(): Promise<void> {
    const tries = [...this.elements.values()].map((element) =>
      element.play().then(
        () => true,
        (error: Error) => error.name !== 'NotAllowedError',
      ),
    );
    this.button.hidden = (await Promise.all(tries)).every(Boolean);
  }
}
