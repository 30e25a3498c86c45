import fs from 'node:fs'
import path from 'node:path'
import { callAsSystem, connect } from './seed.mjs'

const VENUE = { name: '五马街商场', address: '鹿城区五马街 1 号', kind: 'mall' }

/** 鹿城区五马街道 and its neighbour 松台街道. */
const STREETS = ['330302006', '330302026']

/** An operation over HTTP, as a browser calls it. */
async function call(url, operation, data, token) {
  const answer = await fetch(`${url}/api/${operation.split('.')[0]}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ operation, data }),
  })
  const result = await answer.json()
  if (!result.ok) throw new Error(`${operation} was refused: ${JSON.stringify(result.error)}`)
  return result.data
}

const invited = async (app) => (await callAsSystem(app, 'office.inviteOffice', { label: '演示防控办' })).code

/** The demo office's own session: made once, kept beside the city's data. */
async function demoOffice({ url }, app, folder) {
  const file = path.join(folder, 'demo-office.json')
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')).token
  const { token } = await call(url, 'session.startDevice', {})
  await call(url, 'office.acceptInvitation', { code: (await invited(app)).replaceAll('-', '') }, token)
  fs.writeFileSync(file, JSON.stringify({ token }), { mode: 0o600 })
  return token
}

/** Invitation codes for who tries the side of the staff: one for the office, one for the data bureau, one for a guard of the demo venue, one for a grid worker. */
export async function inviteDemoStaff(addresses, folder) {
  const app = await connect(addresses)
  const token = await demoOffice(addresses, app, folder)
  const { venues } = await call(addresses.url, 'office.listVenues', {}, token)
  const venue =
    venues.find(({ closedAt }) => closedAt === null)?.venue ?? (await call(addresses.url, 'office.saveVenue', VENUE, token)).venue
  const { code: guard } = await call(addresses.url, 'office.inviteStaff', { role: 'venue', venue, label: '演示保安' }, token)
  const { code: grid } = await call(addresses.url, 'office.inviteStaff', { role: 'grid', streets: STREETS, label: '演示网格员' }, token)
  const { code: bureau } = await call(addresses.url, 'office.inviteStaff', { role: 'bureau', label: '演示大数据局' }, token)
  return { office: await invited(app), bureau, guard, grid }
}
