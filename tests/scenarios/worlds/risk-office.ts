import fs from 'node:fs'
import path from 'node:path'
import type { Cloud } from '../../functions/harness'

const JULY = path.resolve(__dirname, '../../../domain/risk-area/fixtures/2022072116-13268860.json')

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
    this.days += 1
    const list = JSON.parse(fs.readFileSync(JULY, 'utf8')) as { data: { end_update_time: string } }
    list.data.end_update_time = `2022-08-${String(this.days).padStart(2, '0')} 16时`
    const fileContent = Buffer.from(JSON.stringify(list))
    const { fileID } = await this.cloud.app.uploadFile({ cloudPath: `imports/scenario-${this.days}.json`, fileContent })
    const { proposal } = await this.cloud.system().done<{ proposal: string }>('office.importRiskList', { fileId: fileID })
    await this.cloud.system().done('office.confirmRiskList', { proposal, ...(cities && { cities }) })
    this.cities = cities
  }
}
