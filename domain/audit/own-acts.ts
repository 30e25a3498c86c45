/** Steps that are an act of their own on record: going back to a risk-area list that was in force before. */
export const ROLLED_BACK = 'roll-back'
export type OwnAct = typeof ROLLED_BACK
