import type { Cloud } from '../../functions/harness'
import { confirmation, JULY, propose } from '../../functions/office/risk-lists'
import { makeOffice } from '../../functions/office/staff'

const OFFICE = 'risk-office'

/** The office, which confirms one list after another: the July list at later and later times, with cities of its choice. */
export class RiskOffice {
  private days = 0
  /** Absent: those of the list. */
  private cities: readonly string[] | undefined

  constructor(private readonly cloud: Cloud) {}

  /** The cities of the list, Shanghai and Lanzhou among them. */
  async compareUsual(): Promise<void> {
    if (this.cities) await this.compare(undefined)
  }

  compareSame = () => this.compare(this.cities)

  async compare(cities: readonly string[] | undefined): Promise<undefined> {
    if (this.days === 0) await makeOffice(this.cloud, OFFICE)
    this.days += 1
    const office = this.cloud.wechat(OFFICE)
    const list = JSON.parse(JULY) as { data: { end_update_time: string } }
    list.data.end_update_time = `2022-08-${String(this.days).padStart(2, '0')} 16时`
    const review = await propose(this.cloud, office, JSON.stringify(list))
    await office.done('office.confirmRiskList', confirmation(review, cities ? [...cities] : review.chosen))
    this.cities = cities
  }
}
