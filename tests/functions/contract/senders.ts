import type { Audience, Operation } from '@contract/operation'
import { mayDo } from '@domain/access/rights.table'
import { type Cloud, systemTransport } from '../harness'
import { makeOffice, makeStaff, makeVenue } from '../office/staff'
import { STREET } from '../verification/people'
import { type Reply, type Transport, httpTransport, wechatTransport } from '../harness/client'

export type SenderName = 'wechat' | 'h5' | 'alipay' | 'office' | 'bureau' | 'grid' | 'venue' | 'nobody' | 'system'

/** A way for each kind of caller to send any body at all. */
export type Senders = Record<SenderName, Transport>

export async function makeSenders(cloud: Cloud, who = 'sender'): Promise<Senders> {
  const { token: h5 } = await cloud.http().done<{ token: string }>('session.startDevice')
  const authCode = await cloud.outside.alipayLogin(who)
  const { token: alipay } = await cloud.http().done<{ token: string }>('session.startAlipay', { authCode })
  const office = await makeOffice(cloud, `${who}-office`)
  await makeStaff(cloud, office, `${who}-bureau`, { role: 'bureau' })
  await makeStaff(cloud, office, `${who}-grid`, { role: 'grid', streets: [STREET] })
  await makeStaff(cloud, office, `${who}-venue`, { role: 'venue', venue: await makeVenue(cloud, office) })
  return {
    wechat: wechatTransport(cloud.url, who),
    h5: httpTransport(cloud.url, { token: h5 }),
    alipay: httpTransport(cloud.url, { token: alipay }),
    office: wechatTransport(cloud.url, office),
    bureau: wechatTransport(cloud.url, `${who}-bureau`),
    grid: wechatTransport(cloud.url, `${who}-grid`),
    venue: wechatTransport(cloud.url, `${who}-venue`),
    nobody: httpTransport(cloud.url, {}),
    system: systemTransport(cloud.app),
  }
}

const ALLOWED: Record<Exclude<Audience, 'staff'>, readonly SenderName[]> = {
  anyone: ['nobody', 'wechat'],
  citizen: ['wechat', 'h5'],
  system: ['system'],
}

/** The office before the others: it may most. */
const OF_STAFF = ['office', 'bureau', 'grid', 'venue'] as const

/** Who may call an operation, one of each transport. */
export function allowedFor({ audience, name }: Operation): readonly SenderName[] {
  if (audience !== 'staff') return ALLOWED[audience]
  return [OF_STAFF.find((role) => mayDo(role, name)) ?? 'office']
}

/** The function that carries an operation out. */
export const functionOf = (operation: string): string => operation.split('.')[0] ?? ''

/** What a reply comes to, in one word. */
export const codeOf = (reply: Reply): string => (reply.ok ? 'done' : reply.error.code)

/** Gathers the replies to many requests by their titles, a few requests at a time. */
export async function gather<Request extends { title: string }, Said>(
  requests: readonly Request[],
  send: (request: Request) => Promise<Said>,
): Promise<Record<string, Said>> {
  const gathered: Record<string, Said> = {}
  const waiting = [...requests]
  const work = async () => {
    for (let request = waiting.shift(); request; request = waiting.shift()) gathered[request.title] = await send(request)
  }
  await Promise.all([work(), work(), work(), work()])
  return gathered
}
