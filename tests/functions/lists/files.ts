import { addDays, civilDate } from '@domain/kernel/china-time'
import { checkCharacter } from '@domain/linking/id-number'
import { headersOf, type ListKind } from '@domain/white-list'
import type { Cloud } from '../harness'
import type { Client } from '../harness/client'
import { makeOffice, makeStaff } from '../office/staff'

export const FILING = { number: '温防备2022017', company: '温州港集团有限公司', routes: ['jinhua'] }

/** An office with a filing that it approved, and somebody of the data bureau. */
export async function startBureau(cloud: Cloud): Promise<{ office: Client; bureau: Client }> {
  await makeOffice(cloud, 'office')
  const office = cloud.wechat('office')
  const bureau = await makeStaff(cloud, 'office', 'bureau', { role: 'bureau' })
  await office.done('lists.approveFiling', { ...FILING, validUntil: dayFrom(cloud, 60) })
  return { office, bureau }
}

export const dayFrom = (cloud: Cloud, days: number): string => addDays(civilDate(cloud.clock.now()), days)

/** An ID number of nobody in the seeded city. */
export function idNumber(count: number): string {
  const day = addDays('1960-01-01', Math.floor(count / 900))
  const digits = `330302${day.replace(/-/g, '')}${String(count % 900).padStart(3, '0')}`
  return digits + checkCharacter(digits)
}

/** A row of a driver whom nothing is wrong with. */
export const driver = (cloud: Cloud, id: string, change: Record<number, string> = {}): string[] =>
  Object.assign(
    [
      '张三丰',
      id,
      '浙C12345',
      FILING.company,
      dayFrom(cloud, -2),
      dayFrom(cloud, 0),
      '是',
      '绿码',
      '金华',
      FILING.number,
      dayFrom(cloud, 7),
    ],
    change,
  ) as string[]

export const csv = (kind: ListKind, rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from([headersOf(kind), ...rows].map((row) => `${row.join(',')}\r\n`).join(''))

/** Characters of GB18030 with two bytes: Node reads the encoding and does not write it. */
const GB = new Map<string, number[]>()
for (let first = 0x81; first <= 0xfe; first++)
  for (let second = 0x40; second <= 0xfe; second++) {
    const [character = '', ...more] = new TextDecoder('gb18030').decode(new Uint8Array([first, second]))
    if (more.length === 0) GB.set(character, [first, second])
  }
export const inGb18030 = (text: string): Buffer => Buffer.from([...text].flatMap((one) => GB.get(one) ?? [one.charCodeAt(0)]))

/** Sends a file, as the page does: to its place in storage. */
export async function send(cloud: Cloud, bureau: Client, kind: ListKind, fileContent: Buffer): Promise<string> {
  const { proposal, path } = await bureau.done<{ proposal: string; path: string }>('lists.beginImport', { kind })
  await cloud.app.uploadFile({ cloudPath: path, fileContent })
  return proposal
}

export interface Checked {
  proposal: string
  state: string
  good: number
  refused: number
  written: number
}

export const handIn = async (cloud: Cloud, bureau: Client, kind: ListKind, fileContent: Buffer) =>
  bureau.done<Checked>('lists.checkImport', { proposal: await send(cloud, bureau, kind, fileContent) })

/** Confirms until everything is entered. */
export async function enterWhole(bureau: Client, proposal: string, mode = 'good'): Promise<Checked> {
  const answer = await bureau.done<Checked>('lists.confirmImport', { proposal, mode })
  return answer.state === 'done' ? answer : enterWhole(bureau, proposal, mode)
}
