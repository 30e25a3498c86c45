import type { Journey } from '@domain/declaration/journey'

/** 返温来温预申报 in short steps. The last shows everything once more. */
export const JOURNEY_STEPS = ['who', 'route', 'means', 'home', 'review'] as const
export type JourneyStep = (typeof JOURNEY_STEPS)[number]

const ASKED_AT: Readonly<Record<keyof Journey, JourneyStep>> = {
  people: 'who',
  phone: 'who',
  from: 'route',
  via: 'route',
  departsOn: 'route',
  arrivesOn: 'route',
  means: 'means',
  number: 'means',
  street: 'home',
  address: 'home',
  receiver: 'home',
  hasPromised: 'review',
}

/** The step at which a field is asked for. */
export const stepOf = (field: keyof Journey): JourneyStep => ASKED_AT[field]
