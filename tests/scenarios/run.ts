import { formatChina, type Instant } from '@domain/kernel/china-time'
import type { ErrorCode } from '@domain/kernel/errors'
import { type Anchors, instantOf, type Moment } from './moment'
import type { Act, Expectation, Scenario, Seen, Step } from './scenario'

/** Where a scenario is run: the rules alone, or the functions on the local cloud. */
export interface World {
  /** How well an instant can be met: `just before` it, and how far what is told of one may be off. Milliseconds. */
  readonly justBefore: number
  readonly tolerance: number
  now(): Instant
  goTo(at: Instant): Promise<void>
  /** @returns why it was refused; nothing when it was done */
  act(act: Act): Promise<ErrorCode | undefined>
  look(): Promise<Seen>
}

const UNKNOWN: Pick<Anchors, 'end' | 'passEnd' | 'length'> = { end: NaN, passEnd: NaN, length: NaN }

/** Tells a story, step by step, and compares what is seen after each. */
export async function runScenario({ steps }: Scenario, world: World): Promise<void> {
  const t0 = world.now()
  let known = UNKNOWN
  let then = t0
  for (const step of steps) {
    const [when, act, expected] = step
    const anchors = (): Anchors => ({ t0, then, ...known, justBefore: world.justBefore })
    then = instantOf(when, anchors())
    await world.goTo(then)
    const refused = await world.act(act)
    if (Object.keys(expected).length === 0 && !refused) continue
    const seen = await world.look()
    if (act === 'I begin') known = { ...known, length: (seen.ends ?? NaN) - then }
    expect(tellSeen(step, { ...seen, refused }, anchors(), world)).toEqual(tellExpected(step, anchors()))
    known = { ...known, end: seen.ends ?? NaN, passEnd: seen.temporaryEnds ?? known.passEnd }
  }
}

const clock = (at: Instant | null | undefined) => (at == null ? at : formatChina(at, 'MM-DD HH:mm:ss.SSS'))

const instant = (moment: Moment | null | undefined, anchors: Anchors) => (moment == null ? moment : instantOf(moment, anchors))

const TIMED = ['ends', 'lockedUntil', 'temporaryEnds'] as const

/** What a step expects, for people to read when it is not so. */
function tellExpected([when, act, expected]: Step, anchors: Anchors) {
  const { endsBetween, ...others } = expected
  const times = TIMED.filter((name) => name in expected).map((name) => [name, clock(instant(expected[name], anchors))])
  return { when, act, refused: undefined, ...others, ...Object.fromEntries(times), ...(endsBetween && { isBetween: true }) }
}

/** The same of what was seen: an instant within the tolerance is told as the expected one. */
function tellSeen([when, act, expected]: Step, seen: Seen & { refused?: ErrorCode }, anchors: Anchors, { tolerance }: World) {
  const names = Object.keys(expected).filter((name): name is keyof Seen & keyof Expectation => name in seen)
  const times = TIMED.filter((name) => name in expected).map((name) => {
    const [is, wanted] = [seen[name], instant(expected[name], anchors)]
    return [name, clock(is != null && wanted != null && Math.abs(is - wanted) <= tolerance ? wanted : is)]
  })
  const [from, to] = (expected.endsBetween ?? []).map((moment) => instantOf(moment, anchors))
  const isBetween =
    from !== undefined && to !== undefined && seen.ends !== null && seen.ends >= from - tolerance && seen.ends <= to + tolerance
  return {
    when,
    act,
    refused: seen.refused,
    ...Object.fromEntries([...names.map((name) => [name, seen[name]]), ...times]),
    ...(expected.endsBetween && { isBetween: isBetween || clock(seen.ends) }),
  }
}
