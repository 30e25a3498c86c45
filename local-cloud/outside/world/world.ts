import { City } from '../city/city'
import { Calls } from './calls'
import { FaceChecks } from './face-checks'
import { Faults } from './faults'
import { Inbox } from './inbox'
import { Messages } from './messages'
import { WorkOrders } from './work-orders'

/** All that the simulated systems share. */
export interface World {
  city: City
  inbox: Inbox
  messages: Messages
  faceChecks: FaceChecks
  workOrders: WorkOrders
  faults: Faults
  calls: Calls
  /** The present instant, shifted by what a test asked for. */
  now(): number
  shift(ms: number): void
  /** What the interface of risk areas answers with, without its envelope. */
  riskList: object | undefined
  /** So far the batch store of the registry is behind, ms. */
  lag: number
}

export function makeWorld(people: number, seed: number): World {
  let shiftMs = 0
  return {
    city: new City(people, seed),
    inbox: new Inbox(),
    messages: new Messages(),
    faceChecks: new FaceChecks(),
    workOrders: new WorkOrders(),
    faults: new Faults(),
    calls: new Calls(),
    now: () => Date.now() + shiftMs,
    riskList: undefined,
    lag: 0,
    shift: (ms) => {
      shiftMs = ms
    },
  }
}
