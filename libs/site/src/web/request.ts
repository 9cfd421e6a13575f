import { currentRequest, type Language } from '@app/platform/http';

/** The language in which the running request is answered. */
export const language = (): Language => currentRequest()?.language ?? 'vi';
