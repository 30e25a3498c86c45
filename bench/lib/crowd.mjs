import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from '../../tools/lib/run.mjs'
import { consentVersion, newestCode } from './cloud.mjs'

const PEOPLE_LISTED_AT_MOST = 10_000
const PROMISE_PATTERN = /JOURNEY_PROMISE_VERSION = '([^']+)'/
const DAY = 24 * 60 * 60_000
const CHINA_IS_AHEAD = 8 * 60 * 60_000
/** So many at once, where only the outcome counts. */
const AT_ONCE = 8

const promiseVersion = () => PROMISE_PATTERN.exec(fs.readFileSync(path.join(ROOT, 'domain/declaration/journey.ts'), 'utf8'))[1]

/** Somebody with an account and a phone of their own: all phones under which one person is registered who has no agent. */
export async function crowd({ outsideUrl }) {
  const people = await (await fetch(`${outsideUrl}/__control/people?limit=${PEOPLE_LISTED_AT_MOST}`)).json()
  const heads = people.filter(({ agent, paper }) => agent === null && paper === 'IDENTITY_CARD')
  const alone = heads.filter(({ phone }) => heads.filter((other) => other.phone === phone).length === 1)
  return alone.map(({ id, phone, documentNumber }) => ({ openid: `crowd-${id}`, number: phone, idNumber: documentNumber }))
}

/** The same work for each, a few at once. */
export async function forEach(members, work) {
  const left = [...members]
  const worker = async () => {
    for (let member = left.shift(); member; member = left.shift()) await work(member)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

/** 授权查询; keeps the reference of the phone. */
export async function authorise(cloud, member, call = cloud.call) {
  const request = { phone: member.number, consentVersion: consentVersion() }
  await call(member.openid, 'sms.sendCode', request)
  const code = await newestCode(cloud, member.number)
  const { phone } = await call(member.openid, 'itinerary.authorise', { ...request, code })
  return Object.assign(member, { phone })
}

/** Authorised, linked, and known to be oneself. */
export async function becomeSelf(cloud, member) {
  await authorise(cloud, member)
  await cloud.call(member.openid, 'linking.linkByPhone', { phone: member.phone })
  const { applicants } = await cloud.call(member.openid, 'status.show')
  const { person } = applicants.find(({ can }) => can.confirm !== null)
  await cloud.call(member.openid, 'linking.confirmSelf', { person, idNumber: member.idNumber })
  return Object.assign(member, { person })
}

export const beginAnalysis = ({ openid, number }, call) =>
  call(openid, 'declaration.startAnalysis', { phone: number, consentVersion: consentVersion() })

export const typeCode = async (cloud, { openid, number }, call = cloud.call) =>
  call(openid, 'declaration.enterAnalysisCode', { code: await newestCode(cloud, number) })

/** A journey of one, in three days, by train. @param now of the cloud */
export const declare = ({ openid, number, person }, now, call) => {
  const day = new Date(now + CHINA_IS_AHEAD + 3 * DAY).toISOString().slice(0, 10)
  const journey = {
    ...{ people: [person], phone: number, from: '330100', via: [], departsOn: day, arrivesOn: day, means: 'train', number: 'G7349' },
    ...{ street: '330302006', address: '五马街 1 号', receiver: null, hasPromised: true },
  }
  return call(openid, 'declaration.declareJourney', { journey, promiseVersion: promiseVersion() })
}
