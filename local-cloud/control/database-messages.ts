/** From the database's process: an action of the SDK that is not the database's own. */
export interface ForeignCall {
  id: number
  action: string
  body: Record<string, unknown>
}

/** To the database's process. */
export type DatabaseOrder = { kind: 'answer'; id: number; answer: object } | { kind: 'clock'; shiftMs: number }
