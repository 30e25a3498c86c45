/** Each kind has a template of its own, and permissions of its own: a person may want one and not the other. */
export const MESSAGE_KINDS = ['situation', 'validity', 'journey'] as const
/** 状态变化: the code of a linked person says something else; 失效提醒: a validity ends; 返温提醒: there is news of a journey to Wenzhou. */
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/** One permission is one message (一次性订阅); of each kind an account keeps so many at most. */
export const PERMISSIONS_AT_MOST = 10
