import type { Role } from '@domain/access/rights.table'
import type { Cloud } from '../harness'

/** What is typed of an invitation as it was given. */
export const typed = (code: string) => code.replace(/-/g, '')

/** Makes somebody the office, as `npm run office:invite` does; gives their openid back. */
export async function makeOffice(cloud: Cloud, openid: string): Promise<string> {
  const { code } = await cloud.system().done<{ code: string }>('office.inviteOffice', { label: '王主任' })
  await cloud.wechat(openid).done('office.acceptInvitation', { code: typed(code) })
  return openid
}

interface Invited {
  role: Role
  venue?: string
  /** Of a grid worker. */
  streets?: string[]
}

/** Makes somebody staff, by invitation of an office. */
export async function makeStaff(cloud: Cloud, office: string, openid: string, { role, venue, streets }: Invited) {
  const { code } = await cloud.wechat(office).done<{ code: string }>('office.inviteStaff', { role, venue, streets, label: '张三，南门岗' })
  await cloud.wechat(openid).done('office.acceptInvitation', { code: typed(code) })
  return cloud.wechat(openid)
}

export const MALL = { name: '五马街商场', address: '鹿城区五马街 1 号', kind: 'mall' }

export const makeVenue = async (cloud: Cloud, office: string, venue: object = MALL) =>
  (await cloud.wechat(office).done<{ venue: string }>('office.saveVenue', venue)).venue
