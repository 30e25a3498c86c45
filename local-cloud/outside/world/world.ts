import { City } from '../city/city'
import { Calls } from './calls'
import { Faults } from './faults'
import { Inbox } from './inbox'
import { Messages } from './messages'

/** All that the simulated systems share. */
export interface World {
  city: City
  inbox: Inbox
  messages: Messages
  faults: Faults
  calls: Calls
  /** The present instant, shifted by what a test asked for. */
  now(): number
  shift(ms: number): void
}

export function makeWorld(people: number, seed: number): World {
  let shiftMs = 0
  return {
    city: new City(people, seed),
    inbox: new Inbox(),
    messages: new Messages(),
    faults: new Faults(),
    calls: new Calls(),
    now: () => Date.now() + shiftMs,
    shift: (ms) => {
      shiftMs = ms
    },
  }
}
