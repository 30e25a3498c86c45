/** An action of the SDK that is not the database's own. */
interface ForeignCall {
  kind: 'call'
  id: number
  action: string
  body: Record<string, unknown>
}

/** From the database's process. */
export type DatabaseMessage = ForeignCall | { kind: 'clock-set'; shiftMs: number }

/** To the database's process. */
export type DatabaseOrder = { kind: 'answer'; id: number; answer: object } | { kind: 'clock'; shiftMs: number }
