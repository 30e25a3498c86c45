import type { Cloud } from '../harness'
import type { Client } from '../harness/client'
import type { SentMessage } from '../harness/outside'
import { applicants, idNumberOf, proveAndLink } from '../linking/people'

export type Kind = 'situation' | 'validity' | 'journey'
export type Platform = 'wechat' | 'alipay'

export interface Permissions {
  templates: Record<Kind, string> | null
  left: Record<Kind, number>
}

/** Somebody with an account, who can be sent messages. */
export interface Somebody {
  client: Client
  platform: Platform
  user: string
}

export const wechatUser = (cloud: Cloud, user: string): Somebody => ({ client: cloud.wechat(user), platform: 'wechat', user })

export const permissionsOf = ({ client }: Somebody) => client.done<Permissions>('messages.readPermissions')

/** What a tap does: the person accepts in the platform's window, and the account records it. `accepts`: how often the platform counts it. */
export async function allow(
  cloud: Cloud,
  one: Somebody,
  kinds: readonly Kind[],
  { accepts = 1, language = 'zh' } = {},
): Promise<Permissions> {
  const { client, platform, user } = one
  const { templates } = await permissionsOf(one)
  for (const kind of kinds) await cloud.outside.subscribe({ system: platform, user, template: templates?.[kind] ?? '', times: accepts })
  const authCode = platform === 'alipay' ? await cloud.outside.alipayLogin(user) : undefined
  return client.done('messages.allowMessages', { kinds, language, ...(authCode && { authCode }) })
}

/** Links everybody under a phone, and confirms the one with this masked name as oneself. */
export async function linkSelf(cloud: Cloud, { client }: Somebody, phone: string, maskedName: string, id: string): Promise<void> {
  await proveAndLink(cloud, client, phone)
  const person = (await applicants(client)).find((one) => one.maskedName === maskedName)?.person
  await client.done('linking.confirmSelf', { person, idNumber: await idNumberOf(cloud, id) })
}

export const told = async (cloud: Cloud, { user }: Somebody): Promise<SentMessage[]> => cloud.outside.messages(user)
