/** What is worth a message to the telephones of those who do not look. Everything else is said in the hall alone. */
export const NOTICE_TOPICS = ['extended', 'closing-early', 'opening-late', 'place-changed', 'interrupted'] as const;
export type NoticeTopic = (typeof NOTICE_TOPICS)[number];

/** One message of a telephone, about: longer ones are paid for by the part. */
export const LONGEST_NOTICE = 160;
