import type { Applicant } from '@contract/status/show'
import type { ErrorCode } from '@domain/kernel/errors'
import type { Colour } from '@domain/linking/colour'
import type { OrderState } from '@domain/work-order/order'
import type { Moment } from './moment'

/** What the person does who holds the phone: `I`, linked by phone; or a relative, who linked the same person by face. */
type Deed =
  /** Proves the phone, links who is registered under it, and confirms to be that person. */
  | 'I begin'
  | 'I ask for a code'
  /** For a phone that nobody has asked for. */
  | 'I ask for a code for another phone'
  | 'I type the code'
  | 'I authorise'
  /** The code page comes to the foreground. */
  | 'I show'
  /** Nothing: time has passed. */
  | 'I wait'
  | 'I apply for a temporary pass'
  /** The background refresh of the colours: by phone it asks the batch store, by face the live one. */
  | 'my colours are refreshed'
  | 'a relative links me by face'
  | 'my colours are refreshed by face'
  | 'I hand in the form'
  | 'I hand in the form with a report'
  | 'I withdraw the form'
  | 'I hand in a report'

/** What the grid worker of my street does with my newest case. */
export const WORKERS_ACTS = [
  'the worker receives it',
  'the worker asks me to complete it',
  'the worker puts me under quarantine at home',
  'the worker monitors my health',
  'the worker confirms my negative test',
  'the worker returns it',
  'the worker returns it without the two checks',
  'the worker finds that I did not travel, and returns it',
  'the worker ends it',
] as const
export type WorkersAct = (typeof WORKERS_ACTS)[number]

/** What others do. */
type Event =
  | 'I was at home'
  | 'I was in Shanghai'
  | 'my travel is not on record'
  | `my colour turns ${Exclude<Colour, 'grey'>}`
  | 'the batch store falls 2h behind'
  | 'the national registry goes down'
  | 'the registries go down'
  | 'the registries answer again'
  | 'the office compares Lanzhou alone'
  | 'the office confirms a newer list with the same cities'
  | 'the office shortens validity to 2h'
  | 'a work order is raised about me'
  | 'the government takes the order in hand'
  | 'the government closes the order'
  | 'the government returns the order'
  | 'the jobs of a minute run'
  | 'the bureau lists me as a truck driver for today'
  | 'the bureau puts me on the white list for today'

export type Act = Deed | WorkersAct | Event

/** What the code page says, and what was counted. */
export interface Seen {
  view: Applicant['view']
  /** 13 for the view `locked`; null without a code. */
  situation: number | null
  mark: NonNullable<Applicant['code']>['mark'] | null
  colour: Colour | null
  /** 失效. */
  ends: number | null
  /** Asked for other cities than are compared now: valid, but not extended. */
  isOutdated: boolean
  lockedUntil: number | null
  temporaryEnds: number | null
  /** Temporary passes that were counted for the day. */
  temporaryToday: number
  /** Where the newest work order about me stands, as who raised it reads it. */
  order: OrderState | null
}

type Timed = 'ends' | 'lockedUntil' | 'temporaryEnds'

/** What is to be seen after a step; what is not named is not looked at. An act that is not `refused` must be done. */
export interface Expectation extends Partial<Omit<Seen, Timed>> {
  refused?: ErrorCode
  ends?: Moment
  /** Both inclusive. */
  endsBetween?: readonly [Moment, Moment]
  lockedUntil?: Moment | null
  temporaryEnds?: Moment | null
}

export type Step = readonly [when: Moment, act: Act, expected: Expectation]

/** A story over time, told once and run in every world. */
export interface Scenario {
  name: string
  /** Paragraphs of the specification. */
  source: string
  steps: readonly Step[]
}
