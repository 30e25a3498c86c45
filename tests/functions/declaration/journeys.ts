import type { OwnDeclaration } from '@contract/declaration/fields'
import { JOURNEY_PROMISE_VERSION } from '@domain/declaration/journey'
import { addDays, civilDate } from '@domain/kernel/china-time'
import type { Cloud } from '../harness'
import type { Client } from '../harness/client'
import { applicants, confirm, PHONES, proveAndLink } from '../linking/people'
import { STREET } from '../verification/people'

export const promise = { promiseVersion: JOURNEY_PROMISE_VERSION }

export const dayFromToday = (cloud: Cloud, days: number): string => addDays(civilDate(cloud.clock.now()), days)

/** A journey by train, in three days, to the first worker's street. */
export const journeyOf = (cloud: Cloud, people: readonly string[]) => ({
  people,
  phone: '13858770002',
  from: '330100',
  via: [] as string[],
  departsOn: dayFromToday(cloud, 3),
  arrivesOn: dayFromToday(cloud, 3),
  means: 'train',
  number: 'G7349',
  street: STREET,
  address: '五马街 1 号',
  receiver: null as { name: string; phone: string } | null,
  hasPromised: true,
})

export async function declared(cloud: Cloud, client: Client, people: readonly string[], more: object = {}): Promise<OwnDeclaration> {
  const journey = { ...journeyOf(cloud, people), ...more }
  return (await client.done<{ declaration: OwnDeclaration }>('declaration.declareJourney', { journey, ...promise })).declaration
}

/** A family of four, who travel together, on a phone of their own. */
export async function declareFamily(cloud: Cloud, openid: string, more: object): Promise<Client> {
  const father = cloud.wechat(openid)
  await proveAndLink(cloud, father, PHONES.family)
  await confirm(cloud, father, '林*国', 'demo-2')
  const people = (await applicants(father)).map(({ person }) => person)
  await declared(cloud, father, people, more)
  return father
}
