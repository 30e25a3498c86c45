import type { Applicant, ShownPhone } from '@contract/status/show'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { HOUR, type Instant, nextMidnight, SECOND } from '@domain/kernel/china-time'
import type { ErrorCode } from '@domain/kernel/errors'
import { PROMISE_VERSION } from '@domain/status/temporary-pass'
import type { Cloud } from '../../functions/harness'
import type { Client } from '../../functions/harness/client'
import type { CityPerson } from '../../functions/harness/outside'
import type { World } from '../run'
import { type Act, type Seen, type WorkersAct, WORKERS_ACTS } from '../scenario'
import { CaseHands } from './case-hands'
import { OrderHands } from './order-hands'
import type { PolicyOffice } from './policy-office'
import type { RiskOffice } from './risk-office'

interface Shown {
  applicants: Applicant[]
  phones: ShownPhone[]
  lockedUntil: number | null
}

/** Somebody of the city who is alone under their phone, with one green code of Wenzhou. */
export type Me = Pick<CityPerson, 'id' | 'name' | 'phone' | 'documentNumber'>

/** Numbers that nobody is registered under. */
const FREE_PHONE = 13_958_800_000
let used = 0
const freePhone = () => String(FREE_PHONE + (used += 1))

let begun = 0

/** What all scenarios are played on. */
export interface Stage {
  cloud: Cloud
  office: RiskOffice
  policy: PolicyOffice
  /** Of the street that forms name. */
  worker: Client
  /** One a scenario: cases and entries of lists outlive it. */
  people: readonly Me[]
}

const isWorkers = (act: Act): act is WorkersAct => (WORKERS_ACTS as readonly Act[]).includes(act)

const consent = { consentVersion: CONSENT_VERSION }

/** The functions on the local cloud with a moved clock. A scenario has a day of its own, and accounts of its own. */
export class CloudWorld implements World {
  /** A step takes a few requests; nothing in a scenario differs by less than minutes. */
  readonly justBefore = 20 * SECOND
  readonly tolerance = 20 * SECOND
  private readonly me: Client
  private readonly relative: Client
  private readonly cases: CaseHands
  private readonly orders: OrderHands
  private person = ''
  private phone = ''

  private constructor(
    private readonly cloud: Cloud,
    private readonly office: RiskOffice,
    private readonly policy: PolicyOffice,
    private readonly who: Me,
    worker: Client,
    number: number,
  ) {
    this.me = cloud.wechat(`me-${number}`)
    this.relative = cloud.wechat(`relative-${number}`)
    this.cases = new CaseHands(cloud, this.me, worker)
    this.orders = new OrderHands(cloud, who.documentNumber, worker)
  }

  /** Ten in the morning of the next day, with everything outside as it usually is since midnight. */
  static async begin({ cloud, office, policy, worker, people }: Stage): Promise<CloudWorld> {
    const who = people[begun]
    if (!who) throw new Error('there are more scenarios than people')
    const world = new CloudWorld(cloud, office, policy, who, worker, (begun += 1))
    await world.goTo(nextMidnight(cloud.clock.now()))
    await office.compareUsual()
    await policy.restore()
    await cloud.outside.travel(who.phone, { cities: ['330300'] })
    await cloud.outside.lag(0)
    await world.setFault('none', 'zhejiang', 'national')
    await cloud.clock.shift(10 * HOUR)
    return world
  }

  now = () => this.cloud.clock.now()

  async goTo(at: Instant): Promise<void> {
    await this.cloud.clock.shift(Math.max(at - this.now(), 0))
  }

  act = (act: Act) => (isWorkers(act) ? this.cases.work(act, this.person) : this.acts[act]())

  async look(): Promise<Seen> {
    const { applicants, phones, lockedUntil } = await this.me.done<Shown>('status.show')
    const [applicant, phone] = [applicants[0]!, phones.find((one) => one.phone === this.phone)!]
    return {
      view: applicant.view,
      situation: applicant.view === 'locked' ? 13 : (applicant.code?.situation ?? null),
      colour: applicant.code?.colour ?? null,
      mark: applicant.code?.mark ?? null,
      ends: applicant.validUntil,
      isOutdated: phone.outdated,
      lockedUntil,
      temporaryEnds: applicant.temporaryUntil,
      temporaryToday: await this.countTemporary(),
      order: await this.orders.state(),
    }
  }

  /** Leaves nobody behind who remembers this scenario. */
  async end(): Promise<void> {
    for (const client of [this.me, this.relative]) {
      const { applicants } = await client.done<Shown>('status.show')
      for (const { person } of applicants) await client.done('linking.unlink', { person })
    }
  }

  private readonly acts: Record<Exclude<Act, WorkersAct>, () => Promise<ErrorCode | undefined>> = {
    'I begin': () => this.begin(),
    'I ask for a code': () => this.ask(this.who.phone),
    'I ask for a code for another phone': () => this.ask(freePhone()),
    'I type the code': () => this.type(),
    'I authorise': () => this.authorise(),
    'I show': () => this.try('status.show', { phone: this.phone }),
    'I wait': async () => undefined,
    'I apply for a temporary pass': () => this.try('status.applyTemporaryPass', { person: this.person, promiseVersion: PROMISE_VERSION }),
    'my colours are refreshed': () => this.try('linking.refreshColours'),
    'a relative links me by face': () => this.linkByFace(),
    'my colours are refreshed by face': async () => void (await this.relative.done('linking.refreshColours')),
    'I hand in the form': () => this.cases.handIn(this.person),
    'I hand in the form with a report': () => this.cases.handIn(this.person, 1),
    'I withdraw the form': () => this.cases.withdraw(this.person),
    'I hand in a report': () => this.cases.handInReport(this.person),
    'I was at home': () => this.travel({ cities: ['330300'] }),
    'I was in Shanghai': () => this.travel({ cities: ['330300', '310000'] }),
    'my travel is not on record': () => this.travel({ record: false }),
    'my colour turns green': () => this.turn('green'),
    'my colour turns yellow': () => this.turn('yellow'),
    'my colour turns red': () => this.turn('red'),
    'the batch store falls 2h behind': async () => void (await this.cloud.outside.lag(2 * HOUR)),
    'the national registry goes down': () => this.setFault('down', 'national'),
    'the registries go down': () => this.setFault('down', 'zhejiang', 'national'),
    'the registries answer again': () => this.setFault('none', 'zhejiang', 'national'),
    'the office compares Lanzhou alone': () => this.office.compare(['620100']),
    'the office confirms a newer list with the same cities': () => this.office.compareSame(),
    'the office shortens validity to 2h': () => this.policy.set({ validityHours: 2, ceilingHours: 2 }),
    'a work order is raised about me': () => this.orders.raise(),
    'the government takes the order in hand': () => this.orders.move('in-hand'),
    'the government closes the order': () => this.orders.move('done'),
    'the government returns the order': () => this.orders.move('returned'),
    'the jobs of a minute run': async () => void (await this.cloud.minute()),
    'the bureau lists me as a truck driver for today': () => this.list('truck'),
    'the bureau puts me on the white list for today': () => this.list('health'),
  }

  private async try(operation: string, data: object = {}): Promise<ErrorCode | undefined> {
    const reply = await this.me.call(operation, data)
    return reply.ok ? undefined : reply.error.code
  }

  private async begin(): Promise<ErrorCode | undefined> {
    const refused = await this.authorise()
    if (refused) return refused
    const { phones } = await this.me.done<Shown>('status.show')
    this.phone = phones[0]!.phone
    await this.me.done('linking.linkByPhone', { phone: this.phone })
    const { applicants } = await this.me.done<Shown>('status.show')
    this.person = applicants[0]!.person
    return this.try('linking.confirmSelf', { person: this.person, idNumber: this.who.documentNumber })
  }

  private ask = (phone: string) => this.try('sms.sendCode', { phone, ...consent })

  private async type(): Promise<ErrorCode | undefined> {
    const [sms] = await this.cloud.outside.inbox(this.who.phone)
    return this.try('itinerary.authorise', { phone: this.who.phone, code: sms?.code, ...consent })
  }

  private authorise = async () => (await this.ask(this.who.phone)) ?? this.type()

  private async linkByFace(): Promise<undefined> {
    await this.cloud.prove(this.relative, freePhone())
    const request = { name: this.who.name, idNumber: this.who.documentNumber }
    const { check, id } = await this.relative.done<{ check: string; id: string }>('linking.startFace', request)
    await this.cloud.outside.face(id, 'passed')
    await this.relative.done('linking.finishFace', { check })
  }

  private async countTemporary(): Promise<number> {
    const { data } = await this.cloud.database
      .collection('temporaryPasses')
      .where({ expiresAt: this.cloud.database.command.gt(new Date(nextMidnight(this.now()))) })
      .get()
    return (data as { grants: { at: number }[] }[]).flatMap(({ grants }) => grants).length
  }

  private async list(kind: 'truck' | 'health'): Promise<undefined> {
    const { data } = await this.cloud.database
      .collection('holders')
      .where({ [`people.${this.person}.role`]: 'self' })
      .get()
    const [holder] = data as { people: Record<string, { personId: string }> }[]
    await this.cases.list(kind, this.phone, holder!.people[this.person]!.personId, nextMidnight(this.now()))
  }

  private travel = async (travel: { cities: string[] } | { record: false }) =>
    void (await this.cloud.outside.travel(this.who.phone, travel))
  private turn = async (colour: string) => void (await this.cloud.outside.change(this.who.id, { colour }))

  private async setFault(fault: 'none' | 'down', ...systems: ('zhejiang' | 'national')[]): Promise<undefined> {
    for (const system of systems) await this.cloud.outside.fault(system, fault)
  }
}
