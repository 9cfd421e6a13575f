/** Keeps the big screen of a hall in step with the fair, and reads new numbers aloud in Vietnamese. */
const AGAIN_MS = 4_000;

const board = document.querySelector<HTMLElement>('[data-screen]');
if (board) {
  const voice = speaker(board);
  const told = new Set(sayings(board).map(({ dataset }) => dataset['say']));
  setInterval(() => void renew(board, told, voice), AGAIN_MS);
}

function sayings(screen: HTMLElement): HTMLElement[] {
  return [...screen.querySelectorAll<HTMLElement>('[data-say]')];
}

/** Takes what is shown anew from the server; a screen that finds no server shows what it had. */
async function renew(screen: HTMLElement, told: Set<string | undefined>, say: (text: string) => void): Promise<void> {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-screen-body]');
  if (!fresh) return;
  screen.querySelector('[data-screen-body]')!.replaceWith(fresh);
  // The oldest first, as they were called.
  for (const { dataset } of sayings(screen).toReversed()) {
    if (told.has(dataset['say'])) continue;
    told.add(dataset['say']);
    say(dataset['speech'] ?? '');
  }
}

/** Speaks once the button was pressed; browsers speak for nobody before. */
function speaker(screen: HTMLElement): (text: string) => void {
  const button = screen.querySelector<HTMLButtonElement>('[data-screen-sound]');
  if (!button || !('speechSynthesis' in window)) return () => undefined;
  const status = screen.querySelector<HTMLElement>('[data-screen-status]')!;
  const vietnamese = () => speechSynthesis.getVoices().find(({ lang }) => /^vi\b/i.test(lang)) ?? null;
  let isOn = false;
  const say = (text: string) => {
    if (!isOn) return;
    const words = new SpeechSynthesisUtterance(text);
    words.lang = 'vi-VN';
    words.voice = vietnamese();
    words.rate = 0.9;
    speechSynthesis.speak(words);
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    isOn = !isOn;
    button.textContent = (isOn ? button.dataset['on'] : button.dataset['off']) ?? '';
    status.textContent = isOn && vietnamese() === null ? (button.dataset['noVoice'] ?? '') : '';
    if (isOn) say(button.dataset['ready'] ?? '');
    else speechSynthesis.cancel();
  });
  return say;
}
