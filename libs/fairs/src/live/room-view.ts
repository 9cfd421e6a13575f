import {
  type BoothView,
  type ConversationView,
  type DeskView,
  type LobbyView,
  type PlacesView,
} from './live.schema.js';

/** What rooms show. */
export type RoomView = LobbyView | BoothView | DeskView | PlacesView | ConversationView;

/** The count of a view, whatever it shows. */
export const seqOf = (view: RoomView): number => ('desks' in view ? view.booth.seq : view.seq);

/** Whether somebody takes part in a conversation. */
export const isInTalk = ({ person, recruiter, guests }: ConversationView, personId: string): boolean =>
  personId === person || personId === recruiter || guests.some((guest) => guest.isPresent && guest.person === personId);
