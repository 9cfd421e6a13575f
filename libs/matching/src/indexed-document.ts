import { createHash } from 'node:crypto';

/** A document as it is sent. */
export interface IndexedDocument {
  id: string;
  /** Differs as soon as anything else in the document does. */
  revision: string;
  /** All of it, the revision too. */
  json: string;
}

/** Writes a document down once, for its revision and for the server. */
export function asIndexed(document: { id: string }): IndexedDocument {
  const text = JSON.stringify(document);
  const revision = createHash('sha1').update(text).digest('base64url').slice(0, 16);
  return { id: document.id, revision, json: `${text.slice(0, -1)},"revision":"${revision}"}` };
}
