/** Who is in the call of a conversation, as the server tells it. */
export interface Call {
  id: string;
  kind: 'audio' | 'video';
  asker: 'person' | 'recruiter';
  status: 'asked' | 'accepted' | 'declined' | 'ended';
}

interface Guest {
  person: string | null;
  name: string | null;
  isInCall: boolean;
}

/** As much of the conversation as a call is about. */
export interface Talk {
  person: string;
  recruiter: string;
  guests: readonly Guest[];
  /** The newest call. */
  media: Call | null;
}

/** Somebody else in the call. */
export interface Peer {
  person: string;
  name: string;
  hasPicture: boolean;
}

export const isOpen = (call: Call | null): boolean => call?.status === 'asked' || call?.status === 'accepted';
export const isRunning = ({ media }: Talk): boolean => media?.status === 'accepted';

export function sideOf({ person, recruiter }: Talk, own: string): 'person' | 'recruiter' | 'guest' {
  if (own === person) return 'person';
  return own === recruiter ? 'recruiter' : 'guest';
}

/** Whether somebody is in the call that runs, on whatever page. */
export const isIn = (talk: Talk, own: string): boolean =>
  isRunning(talk) &&
  (sideOf(talk, own) !== 'guest' || talk.guests.some(({ person, isInCall }) => isInCall && person === own));

/** The guests in the call but oneself. Pictures go between the two sides: a phone carries one, and more voices. */
export const voicesIn = ({ guests }: Talk, own: string): Peer[] =>
  guests.flatMap(({ person, name, isInCall }) =>
    isInCall && person && person !== own ? [{ person, name: name ?? '', hasPicture: false }] : [],
  );

/** Everybody else in the call. */
export function peersOf(talk: Talk, own: string): Peer[] {
  const hasPicture = sideOf(talk, own) !== 'guest';
  const sides = [talk.person, talk.recruiter].filter((person) => person !== own);
  return [...sides.map((person) => ({ person, name: '', hasPicture })), ...voicesIn(talk, own)];
}

/** A guest who came into the call, else one who left it. */
export function moved(before: Talk, after: Talk, own: string): { word: 'joined' | 'gone'; name: string } | null {
  const [were, are] = [voicesIn(before, own), voicesIn(after, own)];
  const without = (some: Peer[], others: Peer[]) =>
    some.find(({ person }) => !others.some((other) => other.person === person));
  const came = without(are, were);
  const went = without(were, are);
  if (came) return { word: 'joined', name: came.name };
  return went ? { word: 'gone', name: went.name } : null;
}
