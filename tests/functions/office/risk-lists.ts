import fs from 'node:fs'
import path from 'node:path'
import type { Client } from '../harness/client'
import type { Cloud } from '../harness'

const FIXTURES = path.resolve(__dirname, '../../../domain/risk-area/fixtures')
/** A real list: 2022-07-21 16:00. */
export const JULY = fs.readFileSync(path.join(FIXTURES, '2022072116-13268860.json'), 'utf8')

interface ListData {
  end_update_time: string
  hcount: number
  highlist: { province: string; city: string; county: string; communitys: string[] }[]
}

/** The July list at another hour of its day, with other places if so wished. */
export function julyAt(hour: number, change: (data: ListData) => void = () => undefined): string {
  const list = JSON.parse(JULY) as { data: ListData }
  list.data.end_update_time = `2022-07-21 ${hour}时`
  change(list.data)
  return JSON.stringify(list)
}

/** One more place of high risk. */
export const oneMore =
  (province: string, city: string) =>
  (data: ListData): void => {
    data.highlist.push({ province, city, county: '某区', communitys: ['某社区'] })
    data.hcount += 1
  }

/** So many places of high risk that were not there before, in the place of those of one county. */
export const withNew =
  (count: number) =>
  (data: ListData): void => {
    const [first] = data.highlist
    if (!first) return
    data.hcount += count - first.communitys.length
    data.highlist[0] = { ...first, communitys: Array.from({ length: count }, (_community, place) => `新增社区${place}`) }
  }

let files = 0
export async function upload({ app }: Cloud, text: string): Promise<string> {
  const { fileID } = await app.uploadFile({ cloudPath: `imports/${(files += 1)}.json`, fileContent: Buffer.from(text) })
  return fileID
}

export interface Review {
  list: { list: string; state: string; by: string | null; origin: string; counts: object }
  against: number
  totals: { added: number; removed: number; moved: number }
  inForce: string[]
  chosen: string[]
  warnings: object[]
  unmapped: string[]
  risks: { code: string; high: number; middle: number }[]
}

export const importText = async (cloud: Cloud, client: Client, text: string) =>
  client.done<{ kind: string; list: string; problems: { key: string }[] }>('office.importRiskList', { fileId: await upload(cloud, text) })

/** Imports a list and looks at it. */
export async function propose(cloud: Cloud, client: Client, text: string): Promise<Review> {
  const { list } = await importText(cloud, client, text)
  return client.done<Review>('office.reviewRiskList', { list })
}

/** Confirms what was looked at, with the cities chosen for it or others. */
export const confirmation = ({ list, against, chosen }: Review, cities = chosen) => ({ list: list.list, against, cities })
