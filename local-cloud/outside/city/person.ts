export type Colour = 'green' | 'yellow' | 'red'
export const COLOURS: readonly Colour[] = ['green', 'yellow', 'red']

/** A health code that some place issued. */
export interface HealthCode {
  /** Six digits: 330300. */
  division: string
  place: string
  colour: Colour
  /** Why it is not green; empty when it is. */
  reason: string
  changedAt: number
}

export interface Person {
  id: string
  name: string
  /** As the registries write it. */
  paper: 'IDENTITY_CARD' | 'PASSPORT' | 'TAIWAN_PERMIT'
  documentNumber: string
  /** The number they registered with. */
  phone: string
  /** Who applied for them (家庭代办). */
  agent: string | null
  codes: HealthCode[]
  /** As they were before the last change: what a store that lags still says. */
  codesBefore?: HealthCode[]
}

export const isOfZhejiang = ({ division }: HealthCode): boolean => division.startsWith('33')
