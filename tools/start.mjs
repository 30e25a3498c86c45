import fs from 'node:fs'
import path from 'node:path'
import { build } from './lib/builds.mjs'
import { checkNode, compileSqlite, installPackages } from './lib/install.mjs'
import { startLocalCloud } from './lib/local-cloud.mjs'
import { main, ROOT, step } from './lib/run.mjs'

const FOLDER = path.join(ROOT, '.local-cloud')
const PORT = 8788
const PEOPLE = 2000

const DEMO_PHONES = [
  ['13858770001', '绿码绿勾', 'green, travelled nowhere'],
  ['13858770002', '一家四口', 'a family of four, one child red, one yellow'],
  ['13858770003', '绿码红叉', 'has been in a medium- or high-risk area'],
  ['13858770004', '黄问号', 'no itinerary record'],
  ['13858770005', '红码绿勾', 'a red health code'],
  ['13858770006', '陌生人', 'a stranger once used this number'],
  ['13858770007', '杭州健康码', 'a code of another city'],
  ['13858770008', '护照', 'a foreigner with a passport'],
  ['13858770009', '无健康码', 'no health code anywhere'],
  ['13858770010', '澳门健康码', 'a code of the national platform only'],
]

const announce = ({ url, outsideUrl }, staff) => `
温州防疫码 is running on this machine.

  Mini-program 小程序          ${url}
  Outside world 外部世界        ${outsideUrl}     (SMS inbox, travel, faults)

  Demo phones 演示手机号 (the SMS code appears on the outside world's page)
${DEMO_PHONES.map(([phone, name, meaning]) => `    ${phone}  ${name}  ${meaning}`).join('\n')}

  Staff 工作人员 (invitation codes, each serves once; at the bottom of the code page: 工作人员)
    ${staff.guard}  保安  a guard of the demo venue
    ${staff.grid}  网格员 a grid worker of 五马街道 and 松台街道
    ${staff.office}  防控办  the prevention office
    ${staff.bureau}  大数据局 the data bureau, for the white lists

  Data is kept in .local-cloud/ (npm start -- --fresh begins anew); the outside world begins anew at each start. Ctrl-C stops everything.
`

/** `npm start`: installs what is missing, builds what is stale, starts the local cloud, gives it a demo city, says where everything is. */
await main(async () => {
  const started = Date.now()
  checkNode()
  await installPackages()
  await Promise.all([compileSqlite(), build('h5'), build('functions'), build('local-cloud')])
  if (process.argv.includes('--fresh')) fs.rmSync(FOLDER, { recursive: true, force: true })
  const cloud = await step('Starting the local cloud', () => startLocalCloud({ folder: FOLDER, port: PORT, people: PEOPLE }))
  const { seed, serveRiskList } = await import('./lib/seed.mjs')
  await serveRiskList(cloud)
  await step('Giving the demo city its risk-area list', () => seed(cloud))
  const { inviteDemoStaff } = await import('./lib/demo-staff.mjs')
  console.log(announce(cloud, await inviteDemoStaff(cloud, FOLDER)))
  console.log(`  Ready after ${((Date.now() - started) / 1000).toFixed(0)} s.`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void cloud.stop().then(() => process.exit(0)))
  cloud.process.once('exit', () => process.exit(0))
})
