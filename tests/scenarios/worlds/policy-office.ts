import { MINUTE } from '@domain/kernel/china-time'
import type { Cloud } from '../../functions/harness'
import { makeOffice } from '../../functions/office/staff'

const OFFICE = 'policy-office'

/** Functions go on for so long with the settings that they have. */
const KEPT = MINUTE

/** The office, which sets figures of the policy, and takes them back when a story is over. */
export class PolicyOffice {
  private isInvited = false
  private before: Record<string, number> = {}

  constructor(private readonly cloud: Cloud) {}

  async set(figures: Readonly<Record<string, number>>): Promise<undefined> {
    if (!this.isInvited) await makeOffice(this.cloud, OFFICE)
    this.isInvited = true
    const office = this.cloud.wechat(OFFICE)
    const { number, policy } = await office.done<{ number: number; policy: { figures: Record<string, number> } }>('office.readPolicy')
    for (const name of Object.keys(figures)) this.before[name] ??= policy.figures[name]!
    await office.done('office.changePolicy', { against: number, change: { figures }, reason: '疫情形势变化' })
    await this.cloud.clock.shift(KEPT)
  }

  async restore(): Promise<void> {
    if (Object.keys(this.before).length > 0) await this.set(this.before)
    this.before = {}
  }
}
