import type { Applicant, ShownPhone } from '@contract/status/show'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { HOUR, type Instant, nextMidnight, SECOND } from '@domain/kernel/china-time'
import type { ErrorCode } from '@domain/kernel/errors'
import { PROMISE_VERSION } from '@domain/status/temporary-pass'
import type { Cloud } from '../../functions/harness'
import type { Client } from '../../functions/harness/client'
import { idNumberOf, PHONES } from '../../functions/linking/people'
import type { World } from '../run'
import type { Act, Seen } from '../scenario'
import type { PolicyOffice } from './policy-office'
import type { RiskOffice } from './risk-office'

interface Shown {
  applicants: Applicant[]
  phones: ShownPhone[]
  lockedUntil: number | null
}

const ME = { id: 'demo-1', name: '陈晓明', phone: PHONES.single }
/** Numbers that nobody is registered under. */
const FREE_PHONE = 13_958_800_000
let used = 0
const freePhone = () => String(FREE_PHONE + (used += 1))

let begun = 0

const consent = { consentVersion: CONSENT_VERSION }

/** The functions on the local cloud with a moved clock. A scenario has a day of its own, and accounts of its own. */
export class CloudWorld implements World {
  /** A step takes a few requests; nothing in a scenario differs by less than minutes. */
  readonly justBefore = 20 * SECOND
  readonly tolerance = 20 * SECOND
  private readonly me: Client
  private readonly relative: Client
  private person = ''
  private phone = ''

  private constructor(
    private readonly cloud: Cloud,
    private readonly office: RiskOffice,
    private readonly policy: PolicyOffice,
    number: number,
  ) {
    this.me = cloud.wechat(`me-${number}`)
    this.relative = cloud.wechat(`relative-${number}`)
  }

  /** Ten in the morning of the next day, with everything outside as it usually is since midnight. */
  static async begin(cloud: Cloud, office: RiskOffice, policy: PolicyOffice): Promise<CloudWorld> {
    const world = new CloudWorld(cloud, office, policy, (begun += 1))
    await world.goTo(nextMidnight(cloud.clock.now()))
    await office.compareUsual()
    await policy.restore()
    await cloud.outside.travel(ME.phone, { cities: ['330300'] })
    await cloud.outside.change(ME.id, { colour: 'green' })
    await cloud.outside.lag(0)
    await world.setFault('none', 'zhejiang', 'national')
    await cloud.clock.shift(10 * HOUR)
    return world
  }

  now = () => this.cloud.clock.now()

  async goTo(at: Instant): Promise<void> {
    await this.cloud.clock.shift(Math.max(at - this.now(), 0))
  }

  act = (act: Act) => this.acts[act]()

  async look(): Promise<Seen> {
    const { applicants, phones, lockedUntil } = await this.me.done<Shown>('status.show')
    const [applicant, phone] = [applicants[0]!, phones.find((one) => one.phone === this.phone)!]
    return {
      view: applicant.view,
      situation: applicant.view === 'locked' ? 13 : (applicant.code?.situation ?? null),
      colour: applicant.code?.colour ?? null,
      ends: applicant.validUntil,
      isOutdated: phone.outdated,
      lockedUntil,
      temporaryEnds: applicant.temporaryUntil,
      temporaryToday: await this.countTemporary(),
    }
  }

  /** Leaves nobody behind who remembers this scenario. */
  async end(): Promise<void> {
    for (const client of [this.me, this.relative]) {
      const { applicants } = await client.done<Shown>('status.show')
      for (const { person } of applicants) await client.done('linking.unlink', { person })
    }
  }

  private readonly acts: Record<Act, () => Promise<ErrorCode | undefined>> = {
    'I begin': () => this.begin(),
    'I ask for a code': () => this.ask(ME.phone),
    'I ask for a code for another phone': () => this.ask(freePhone()),
    'I type the code': () => this.type(),
    'I authorise': () => this.authorise(),
    'I show': () => this.try('status.show', { phone: this.phone }),
    'I wait': async () => undefined,
    'I apply for a temporary pass': () => this.try('status.applyTemporaryPass', { person: this.person, promiseVersion: PROMISE_VERSION }),
    'my colours are refreshed': () => this.try('linking.refreshColours'),
    'a relative links me by face': () => this.linkByFace(),
    'my colours are refreshed by face': async () => void (await this.relative.done('linking.refreshColours')),
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
    return this.try('linking.confirmSelf', { person: this.person, idNumber: await idNumberOf(this.cloud, ME.id) })
  }

  private ask = (phone: string) => this.try('sms.sendCode', { phone, ...consent })

  private async type(): Promise<ErrorCode | undefined> {
    const [sms] = await this.cloud.outside.inbox(ME.phone)
    return this.try('itinerary.authorise', { phone: ME.phone, code: sms?.code, ...consent })
  }

  private authorise = async () => (await this.ask(ME.phone)) ?? this.type()

  private async linkByFace(): Promise<undefined> {
    await this.cloud.prove(this.relative, freePhone())
    const request = { name: ME.name, idNumber: await idNumberOf(this.cloud, ME.id) }
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

  private travel = async (travel: { cities: string[] } | { record: false }) => void (await this.cloud.outside.travel(ME.phone, travel))
  private turn = async (colour: string) => void (await this.cloud.outside.change(ME.id, { colour }))

  private async setFault(fault: 'none' | 'down', ...systems: ('zhejiang' | 'national')[]): Promise<undefined> {
    for (const system of systems) await this.cloud.outside.fault(system, fault)
  }
}
