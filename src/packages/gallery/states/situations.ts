import type { Facts, Situation } from '@domain/status'

const green: Facts = {
  healthColour: 'green',
  itinerary: 'clear',
  verification: 'none',
  negativeTest: false,
  truckDriver: false,
  healthWhitelist: false,
  temporaryPass: false,
  locked: false,
}

/** One person for each situation; their test proves that the table decides so. */
export const FACTS: Readonly<Record<Situation, Facts>> = {
  1: green,
  2: { ...green, itinerary: 'exposed', verification: 'ended', negativeTest: true },
  3: { ...green, itinerary: 'exposed' },
  4: { ...green, itinerary: 'exposed', verification: 'submitted' },
  5: { ...green, healthColour: 'red', itinerary: 'exposed', verification: 'controlled', measure: 'centralised' },
  6: { ...green, healthColour: 'yellow' },
  7: { ...green, healthColour: 'yellow', verification: 'controlled', measure: 'home' },
  8: { ...green, healthColour: 'grey' },
  9: { ...green, itinerary: 'exposed', verification: 'controlled', measure: 'monitoring', negativeTest: true },
  10: { ...green, itinerary: 'unknown' },
  11: { ...green, itinerary: 'exposed', truckDriver: true },
  12: { ...green, healthColour: 'yellow', itinerary: 'exposed', healthWhitelist: true },
  13: { ...green, locked: true },
  14: { ...green, itinerary: 'unknown', temporaryPass: true },
}
