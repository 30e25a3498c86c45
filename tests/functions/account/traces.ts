import database from '../../../database.json'
import type { Cloud } from '../harness'
import type { Client } from '../harness/client'
import { applicants, PHONES, proveAndLink } from '../linking/people'

/** Lapse by themselves, hold no more than an account's number, and guard others: counters, the trail of acts, passes that are denied anyway. */
const LAPSING = new Set(['limits', 'audit', 'senders', 'temporaryPasses', 'phones', 'erasures'])

/** Accounts that have linked somebody. */
export const accounts = async (cloud: Cloud): Promise<string[]> =>
  ((await cloud.database.collection('holders').limit(1000).get()).data as { _id: string }[]).map(({ _id }) => _id)

/** Where anything of an account lies. */
export async function tracesOf(cloud: Cloud, account: string): Promise<string[]> {
  const names = database.collections.map(({ collectionName }) => collectionName).filter((name) => !LAPSING.has(name))
  const kept = await Promise.all(names.map(async (name) => [name, (await cloud.database.collection(name).limit(1000).get()).data] as const))
  return kept.filter(([, data]) => JSON.stringify(data).includes(account)).map(([name]) => name)
}

/** A family linked in a new account, and the name the account has in the database. */
export async function linkFamily(cloud: Cloud, openid: string): Promise<{ client: Client; account: string }> {
  const before = new Set(await accounts(cloud))
  const client = cloud.wechat(openid)
  await proveAndLink(cloud, client, PHONES.family)
  await applicants(client)
  const account = (await accounts(cloud)).find((id) => !before.has(id))
  if (!account) throw new Error('the account has no document')
  return { client, account }
}
