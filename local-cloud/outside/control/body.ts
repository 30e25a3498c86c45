/** What a control request carries; nothing in it is known to be right. */
export type Body = Record<string, unknown>
