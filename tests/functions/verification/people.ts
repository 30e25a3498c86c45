import type { OwnCase } from '@contract/verification/fields'
import type { StreetCase } from '@contract/verification/street-case'
import { addDays, civilDate } from '@domain/kernel/china-time'
import { CASE_PROMISE_VERSION } from '@domain/verification/form'
import { MEASURE_DAYS_AT_MOST } from '@domain/verification/measure-form'
import { TWO_CHECK_KEYS } from '@domain/verification/two-checks'
import type { Cloud } from '../harness'
import type { Client } from '../harness/client'
import { sendPictures } from '../files/pictures'
import { applicant, applicants, confirm, LIN, proveAndLink } from '../linking/people'
import { makeOffice, makeStaff } from '../office/staff'

export const STREET = '330302006'
export const OTHER_STREET = '330303002'

export const FORM = {
  phone: '13858770003',
  hasLeft: true,
  from: '310100',
  street: STREET,
  address: '五马街 1 号',
  account: '出差回温',
  isCodeGreen: true,
  wasInRiskArea: true,
  wasAbroad: false,
  hadContact: false,
}

/** Test clouds begin tomorrow and move on. */
const today = civilDate(Date.now())

export const MEASURE = {
  kind: 'home',
  place: '五马街 1 号',
  responsible: '网格员老李',
  phone: '057788881234',
  from: today,
  to: addDays(today, MEASURE_DAYS_AT_MOST - 1),
}

export const ALL_CHECKS = { checks: TWO_CHECK_KEYS }

/** Somebody with a phone of the demonstration city, linked and confirmed. */
export async function confirmed(cloud: Cloud, client: Client, who: { phone: string; maskedName: string; id: string }) {
  await proveAndLink(cloud, client, who.phone)
  await confirm(cloud, client, who.maskedName, who.id)
  const person = async () => applicant(client, who.maskedName)
  return { client, person, reference: (await person()).person }
}
export type Holder = Awaited<ReturnType<typeof confirmed>>

/** A form handed in, signed, with so many photos. */
export async function submit({ client, reference }: Holder, form: object = FORM, photos = 0): Promise<OwnCase> {
  const pictures = await sendPictures(client, photos)
  const request = { person: reference, form, pictures, promiseVersion: CASE_PROMISE_VERSION }
  return (await client.done<{ case: OwnCase }>('verification.submitCase', request)).case
}

/** Names of pictures that nobody sent: for what is refused before they are looked at. */
export const NO_PICTURES = { photos: [], signature: '0'.repeat(32) }

/** An office and grid workers of two streets. */
export async function makeGrid(cloud: Cloud) {
  const office = await makeOffice(cloud, 'grid-office')
  const [worker, other] = await Promise.all([
    makeStaff(cloud, office, 'worker', { role: 'grid', streets: [STREET] }),
    makeStaff(cloud, office, 'other-worker', { role: 'grid', streets: [OTHER_STREET] }),
  ])
  return { office: cloud.wechat(office), worker, other }
}

/** One thing after another that a worker does with a case, each with the revision that the one before gave. */
export async function work(worker: Client, id: string, ...moves: object[]): Promise<StreetCase> {
  let { case: read } = await worker.done<{ case: StreetCase }>('verification.readStreetCase', { case: id })
  for (const move of moves) {
    const moved = await worker.done<{ case: StreetCase }>('verification.moveStreetCase', { case: id, revision: read.revision, move })
    read = moved.case
  }
  return read
}

/** A father and his child of one account, whose cases lie in the street with the same address: a household. */
export async function submitHousehold(cloud: Cloud, client: Client, form: object) {
  const father = await confirmed(cloud, client, LIN)
  const child = (await applicants(client)).find(({ role }) => role === 'dependant')
  if (!child) throw new Error('there is no child')
  return { father: await submit(father, form), child: await submit({ ...father, reference: child.person }, form, 1) }
}
