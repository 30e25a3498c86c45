import type { ShownAnalysis } from '@contract/declaration/analysis'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import type { Cloud } from '../harness'
import type { Client, Reply } from '../harness/client'

interface Answer {
  analysis: ShownAnalysis
}

const asked = async (client: Client, operation: string, data: object = {}) =>
  (await client.done<Answer>(`declaration.${operation}`, data)).analysis

/** What somebody is told who was judged. */
export const judged = (bit: string) => ({ state: 'judged', running: null, notice: null, bit })

let phones = 0
/** Somebody with a phone of their own that nothing is known of. */
export const somebodyIn = (cloud: Cloud, openid: string) => ({
  client: cloud.wechat(openid),
  phone: `1380000${String((phones += 1)).padStart(4, '0')}`,
})

export const startOf = (phone: string) => ({ phone, consentVersion: CONSENT_VERSION })
export const begin = (client: Client, phone: string) => asked(client, 'startAnalysis', startOf(phone))
export const analysisOf = (client: Client) => asked(client, 'readAnalysis')
export const anotherCode = (client: Client) => asked(client, 'requestAnotherCode')
export const type = (client: Client, code: string) => asked(client, 'enterAnalysisCode', { code })
export const analysisIn = (reply: Reply | undefined): ShownAnalysis | undefined => (reply?.ok ? (reply.data as Answer).analysis : undefined)

/** The code of the newest SMS. */
export async function newestCode({ outside }: Cloud, phone: string): Promise<string> {
  const [sms] = await outside.inbox(phone)
  if (!sms) throw new Error(`no SMS came to ${phone}`)
  return sms.code
}

export const typeNewest = async (cloud: Cloud, client: Client, phone: string) => type(client, await newestCode(cloud, phone))

/** So many calls of the ministry's service: SMS asked for, and questions. */
export async function asksOf({ outside }: Cloud): Promise<{ sms: number; questions: number }> {
  const { calls } = await outside.calls('itinerary')
  const questions = calls.filter(({ fields }) => fields.includes('city')).length
  return { sms: calls.length - questions, questions }
}

/** Lets a code be good for so many of the cities in force that they take this number of codes. */
export async function partCities(cloud: Cloud, office: Client, codes: number): Promise<string[]> {
  const { cities } = await office.done<{ cities: { code: string }[] }>('itinerary.readComparedCities')
  const { number } = await office.done<{ number: number }>('office.readPolicy')
  const change = { figures: { citiesPerCode: Math.ceil(cities.length / codes) } }
  await office.done('office.changePolicy', { against: number, change, reason: '接口限制' })
  await cloud.clock.shift(61_000)
  return cities.map(({ code }) => code)
}

export const analysesKept = async ({ database }: Cloud): Promise<object[]> =>
  (await database.collection('analyses').where({}).limit(1000).get()).data as object[]
