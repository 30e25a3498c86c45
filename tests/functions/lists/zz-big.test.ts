import fs from 'node:fs'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { csv, driver, type Checked, idNumber, send, startBureau } from './files'
let cloud: Cloud
let bureau: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ bureau } = await startBureau(cloud))
}, 60_000)
afterAll(() => cloud?.stop())
const rss = () => Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync('/proc/self/status','utf8'))?.[1]) / 1024
it('big', async () => {
  for (const n of [5000, 50000]) {
  const file = csv('truck', Array.from({ length: n }, (_, i) => driver(cloud, idNumber(i + n), i % 50 === 0 ? { 2: '' } : {})))
  const t0 = Date.now()
  const proposal = await send(cloud, bureau, 'truck', file)
  const t1 = Date.now()
  const checked = await bureau.done<Checked>('lists.checkImport', { proposal })
  const t2 = Date.now()
  let calls = 0, state = 'x', longest = 0
  while (state !== 'done') { const a = Date.now(); const c = await bureau.done<Checked>('lists.confirmImport', { proposal, mode: 'good' }); state = c.state; calls++; longest = Math.max(longest, Date.now() - a) }
  const t3 = Date.now()
  const l = await bureau.done<{ total: number }>('lists.listEntries', { kind: 'truck', page: 0 })
  const t4 = Date.now()
  console.log(JSON.stringify({ n, bytes: file.length, upload: t1 - t0, check: t2 - t1, confirm: t3 - t2, calls, longest, list: t4 - t3, total: l.total, checked, rss: rss() }))
  }
}, 300_000)
