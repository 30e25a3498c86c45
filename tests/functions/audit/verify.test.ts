import { execFile } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Cloud, startCloud } from '../harness'
import { testEnvironment } from '../harness/environment'
import { sealsOf } from './trail'

const ROOT = path.resolve(__dirname, '..', '..', '..')
const { AUDIT_KEYS = '' } = testEnvironment()

let cloud: Cloud
let folder: string
beforeAll(async () => {
  cloud = await startCloud({ environment: { AUDIT_KEYS } })
  // What `npm start` leaves beside its data.
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'audit-verify-'))
  const { URL: databaseUrl } = JSON.parse(process.env['TCB_CONTEXT_CNFG'] ?? '{}') as { URL: string }
  fs.writeFileSync(path.join(folder, 'addresses.json'), JSON.stringify({ databaseUrl }))
  fs.writeFileSync(path.join(folder, 'keys.json'), JSON.stringify({ AUDIT_KEYS }))
}, 60_000)
afterAll(async () => {
  await cloud?.stop()
  fs.rmSync(folder, { recursive: true, force: true })
})

const verify = (...args: string[]) =>
  new Promise<{ code: number; text: string }>((resolve) => {
    const command = [path.join(ROOT, 'tools/audit-verify.mjs'), '--local', folder, ...args]
    execFile('node', command, { env: { ...process.env, ENV_ID: '' } }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), text: stdout + stderr }),
    )
  })

it('says day, records and head while the trail is whole, and the first broken record with 1 when it is not', async () => {
  for (let place = 0; place < 3; place++) await cloud.wechat(`somebody-${place}`).done('messages.stopMessages', {})
  await cloud.minute()
  const whole = await verify()
  expect(whole).toMatchObject({ code: 0, text: expect.stringMatching(/^\d{4}-\d\d-\d\d {2}whole, \d+ records\nhead \S+\n$/) })
  const head = /head (\S+)/.exec(whole.text)?.[1] ?? ''
  expect(await verify('--head', head)).toMatchObject({ code: 0 })

  const [seal] = await sealsOf(cloud)
  await cloud.database
    .collection('audit')
    .doc(seal?.acts[1] ?? '')
    .update({ outcome: 'FORBIDDEN' })
  expect(await verify()).toMatchObject({ code: 1, text: expect.stringContaining('broken after 0 records: record 2') })

  // Who removes everything is found by the head that was kept elsewhere.
  const { command: _ } = cloud.database
  await cloud.database
    .collection('audit')
    .where({ at: _.gt(0) })
    .remove()
  await cloud.database
    .collection('auditSeals')
    .where({ number: _.gt(0) })
    .remove()
  expect(await verify()).toMatchObject({ code: 0, text: 'no day has a sealed record\n' })
  expect(await verify('--head', head)).toMatchObject({ code: 1, text: expect.stringContaining('the head that was handed in') })
})

it('says what it needs when it has no cloud', async () => {
  fs.rmSync(path.join(folder, 'addresses.json'))
  expect(await verify()).toMatchObject({ code: 2, text: expect.stringContaining('npm start') })
})
