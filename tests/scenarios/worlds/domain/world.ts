import { createHash } from 'node:crypto'
import { bitOf } from '@domain/itinerary/compared-set'
import { DEFAULT_POLICY, type Policy } from '@domain/policy/policy'
import { beginValidity, endOf, extendValidity, isRunning, lengthOf, type Validity } from '@domain/itinerary/validity'
import { HOUR, type Instant, nextMidnight } from '@domain/kernel/china-time'
import type { ErrorCode } from '@domain/kernel/errors'
import { isRefreshDue } from '@domain/linking/colour'
import { colourOfPerson } from '@domain/linking/source'
import { setTagOf } from '@domain/risk-area'
import { decide, type Itinerary } from '@domain/status'
import { bitFor, caseFacts } from '@domain/verification/standing'
import type { World } from '../../run'
import { type Act, type Seen, type WorkersAct, WORKERS_ACTS } from '../../scenario'
import { Cases } from './cases'
import { Orders } from './orders'
import { Registries } from './registries'
import { SmsCodes } from './sms-codes'
import { TemporaryPasses } from './temporary-passes'

const T0 = Date.parse('2022-07-21T10:00:00+08:00')
const SHANGHAI = '310000'
const LANZHOU = '620100'

const tagOf = (cities: readonly string[]) => setTagOf(cities, (text) => createHash('sha256').update(text).digest('hex'))

interface Phone extends Validity {
  itinerary: Itinerary
  answeredAt: Instant
  setTag: string
}

const isWorkers = (act: Act): act is WorkersAct => (WORKERS_ACTS as readonly Act[]).includes(act)

/** The rules alone: every instant is handed in, and nothing is kept but what a scenario names. */
export class DomainWorld implements World {
  readonly justBefore = 1
  readonly tolerance = 0
  private at = T0
  private policy: Policy = DEFAULT_POLICY
  private travel: readonly string[] | null = []
  private compared: readonly string[] = [SHANGHAI, LANZHOU]
  private phone: Phone | undefined
  private readonly sms = new SmsCodes()
  private readonly registries = new Registries(T0)
  private readonly passes = new TemporaryPasses()
  private readonly cases = new Cases()
  private readonly orders = new Orders()
  private readonly listedUntil = { truck: 0, white: 0 }

  /** @param spread -1 to 1: by how much this person's showings last longer or shorter than others' */
  constructor(private readonly spread: number) {}

  now = () => this.at
  goTo = async (at: Instant) => void (this.at = at)
  act = async (act: Act) => (isWorkers(act) ? this.cases.work(act, this.at) : this.acts[act]())

  async look(): Promise<Seen> {
    const { now, phone } = { now: this.at, phone: this.authorised() }
    const running = isRunning(phone, now)
    const lockedUntil = this.sms.lockedUntil > now ? this.sms.lockedUntil : null
    const locked = lockedUntil !== null && !running
    const { situation, colour, mark } = this.decideNow()
    return {
      view: running ? 'code' : locked ? 'locked' : 'expired',
      situation: running || locked ? situation : null,
      colour: running ? colour : null,
      mark: running ? mark : null,
      ends: endOf(phone),
      isOutdated: phone.setTag !== tagOf(this.compared),
      lockedUntil,
      temporaryEnds: running && situation === 14 ? (this.passes.newest?.until ?? null) : null,
      temporaryToday: this.passes.countOf(now),
      order: this.orders.state,
    }
  }

  private readonly acts: Record<Exclude<Act, WorkersAct>, () => ErrorCode | undefined> = {
    'I begin': () => this.authorise() ?? this.know('phone'),
    'I ask for a code': () => this.sms.ask(this.at, this.policy, 'mine'),
    'I ask for a code for another phone': () => this.sms.ask(this.at, this.policy, 'another'),
    'I type the code': () => this.type(),
    'I authorise': () => this.authorise(),
    'I show': () => this.show(),
    'I wait': () => undefined,
    'I apply for a temporary pass': () => this.apply(),
    'my colours are refreshed': () => this.refresh('phone'),
    'a relative links me by face': () => this.know('face'),
    'my colours are refreshed by face': () => this.refresh('face'),
    'I hand in the form': () => this.handIn(false),
    'I hand in the form with a report': () => this.handIn(true),
    'I withdraw the form': () => this.cases.move('holder', { event: 'withdraw' }, this.at),
    'I hand in a report': () => this.cases.move('holder', { event: 'hand-in-report' }, this.at),
    'I was at home': () => void (this.travel = []),
    'I was in Shanghai': () => void (this.travel = [SHANGHAI]),
    'my travel is not on record': () => void (this.travel = null),
    'my colour turns green': () => this.registries.turn('green', this.at),
    'my colour turns yellow': () => this.registries.turn('yellow', this.at),
    'my colour turns red': () => this.registries.turn('red', this.at),
    'the batch store falls 2h behind': () => void (this.registries.lag = 2 * HOUR),
    'the national registry goes down': () => void (this.registries.isNationalDown = true),
    'the registries go down': () => this.setDown(true),
    'the registries answer again': () => this.setDown(false),
    'the office compares Lanzhou alone': () => void (this.compared = [LANZHOU]),
    'the office confirms a newer list with the same cities': () => void (this.compared = [...this.compared]),
    'the office shortens validity to 2h': () => void (this.policy = { ...this.policy, validityHours: 2, ceilingHours: 2 }),
    'a work order is raised about me': () => this.orders.raise(this.at),
    'the government takes the order in hand': () => void (this.orders.news = 'in-hand'),
    'the government closes the order': () => void (this.orders.news = 'done'),
    'the government returns the order': () => void (this.orders.news = 'returned'),
    'the jobs of a minute run': () => this.orders.follow(this.at, () => this.registries.ask('phone', this.at)),
    'the bureau lists me as a truck driver for today': () => void (this.listedUntil.truck = nextMidnight(this.at)),
    'the bureau puts me on the white list for today': () => void (this.listedUntil.white = nextMidnight(this.at)),
  }

  private length = () => lengthOf(this.policy, this.spread)

  private authorised(): Phone {
    if (!this.phone) throw new Error('a scenario begins with “I begin”')
    return this.phone
  }

  private authorise = () => this.sms.ask(this.at, this.policy, 'mine') ?? this.type()

  private type(): ErrorCode | undefined {
    const refused = this.sms.type(this.at, this.policy)
    if (refused) return refused
    const { at, compared, policy, travel } = this
    const answer = travel === null ? 'unknown' : travel.some((city) => compared.includes(city)) ? 'exposed' : 'clear'
    this.phone = {
      itinerary: bitOf(compared, answer),
      answeredAt: at,
      setTag: tagOf(compared),
      ...beginValidity(at, this.length(), policy),
    }
    return undefined
  }

  private show(): undefined {
    const phone = this.authorised()
    const isExtended = isRunning(phone, this.at) && phone.setTag === tagOf(this.compared)
    if (isExtended) this.phone = { ...phone, ...extendValidity(phone, this.at, this.length()) }
  }

  private handIn(hasReport: boolean): ErrorCode | undefined {
    if (this.listedUntil.white > this.at) return 'CASE_NOT_POSSIBLE'
    return this.cases.open(this.authorised().itinerary === 'unknown', hasReport, this.at)
  }

  private decideNow() {
    const { at, sms, passes, registries, cases, listedUntil } = this
    const phone = this.authorised()
    const itinerary = bitFor(cases.newest, phone.itinerary, phone.answeredAt, at)
    return decide({
      healthColour: colourOfPerson(registries.readings, at).colour,
      itinerary,
      ...caseFacts(cases.newest, itinerary === 'exposed' ? phone.answeredAt : null, at),
      truckDriver: listedUntil.truck > at,
      healthWhitelist: listedUntil.white > at,
      temporaryPass: passes.isRunning(phone.answeredAt, at),
      locked: sms.lockedUntil > at && !isRunning(phone, at),
    })
  }

  private apply(): ErrorCode | undefined {
    const { answeredAt } = this.authorised()
    if (this.passes.isRunning(answeredAt, this.at)) return undefined
    const { situation, colour } = this.decideNow()
    const isPossible = isRunning(this.authorised(), this.at) && situation === 10 && colour === 'green'
    return isPossible ? this.passes.grant(answeredAt, this.at, this.policy) : 'TEMPORARY_NOT_POSSIBLE'
  }

  private refresh(by: 'phone' | 'face'): undefined {
    if (isRefreshDue(colourOfPerson(this.registries.readings, this.at).colourAt, this.at)) this.registries.ask(by, this.at)
    if (colourOfPerson(this.registries.readings, this.at).colour !== 'green') this.passes.newest = undefined
  }

  private know = (by: 'phone' | 'face') => void this.registries.ask(by, this.at)

  private setDown(isDown: boolean): undefined {
    this.registries.isProvinceDown = isDown
    this.registries.isNationalDown = isDown
  }
}
