/** What clients watch. A room is a view by its address; its members get the view anew whenever it has changed. */
export const lobbyRoom = (fairId: string): string => `lobby:${fairId}`;
export const boothRoom = (boothId: string): string => `booth:${boothId}`;
export const deskRoom = (boothId: string): string => `desk:${boothId}`;
export const personRoom = (fairId: string, personId: string): string => `person:${fairId}:${personId}`;
export const conversationRoom = (id: string): string => `conversation:${id}`;

/** People of a fair who ask for help, for the staff. */
export const helpRoom = (fairId: string): string => `help:${fairId}`;

/** Rooms that nobody loses the right to: what everybody may see, and one's own. */
export const isAlwaysOpen = (room: string, { personId }: { personId: string }): boolean =>
  /^(lobby|booth):/.test(room) || (room.startsWith('person:') && room.endsWith(`:${personId}`));

export type RoomKind = 'help' | 'lobby' | 'booth' | 'desk' | 'person' | 'conversation';

/** Of what kind a room is, and of whom. */
export function readRoom(room: string): { kind: RoomKind; ids: string[] } {
  const [kind, ...ids] = room.split(':');
  return { kind: kind as RoomKind, ids };
}
