/** The situations 情形 of a code, as the city numbers them. */
export const SITUATION_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] as const
export type Situation = (typeof SITUATION_NUMBERS)[number]
