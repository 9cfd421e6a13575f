/** Enough to know each other, little enough for a slow phone. */
const SOUND = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };
const PICTURE = {
  width: { ideal: 320 },
  height: { ideal: 240 },
  frameRate: { ideal: 15, max: 15 },
  facingMode: 'user',
};

/** The microphone and the camera of this page. They are open only while a call needs them. */
export class OwnMedia {
  sound: MediaStreamTrack | null = null;
  picture: MediaStreamTrack | null = null;

  /** @returns the word for why it cannot be opened, else null */
  async openSound(): Promise<'noMicrophone' | 'denied' | null> {
    if (this.sound?.readyState === 'live') return null;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: SOUND });
      this.sound = stream.getAudioTracks()[0]!;
      return null;
    } catch (error) {
      return (error as Error).name === 'NotFoundError' ? 'noMicrophone' : 'denied';
    }
  }

  /** @returns the word for why it cannot be opened, else null */
  async openPicture(): Promise<'noCamera' | null> {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: PICTURE });
      this.picture = stream.getVideoTracks()[0]!;
      return null;
    } catch {
      return 'noCamera';
    }
  }

  closePicture(): void {
    this.picture?.stop();
    this.picture = null;
  }

  close(): void {
    this.sound?.stop();
    this.sound = null;
    this.closePicture();
  }
}
