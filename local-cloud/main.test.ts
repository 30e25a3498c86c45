import { spawn } from 'node:child_process'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startTestCloud } from './test/cloud'
import { childrenOf, isRunning } from './test/processes'

const functions = { hello: `exports.main = async () => 'hello'` }

async function allEnd(pids: number[]): Promise<boolean> {
  for (let tries = 0; tries < 100 && pids.some(isRunning); tries += 1) await wait(50)
  return !pids.some(isRunning)
}

test('it starts within two seconds, answers, and ends with all it started', async () => {
  const cloud = await startTestCloud({ functions })
  process.stdout.write(`the local cloud started in ${cloud.startedInMs} ms\n`)
  const pids = [cloud.pid, ...childrenOf(cloud.pid)]
  expect(pids).toHaveLength(2)
  expect((await cloud.post('hello')).body).toBe('hello')
  await cloud.stop()
  expect(await allEnd(pids)).toBe(true)
})

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('%s to the main process ends the others too', async (signal) => {
  const cloud = await startTestCloud({ functions })
  const pids = [cloud.pid, ...childrenOf(cloud.pid)]
  process.kill(cloud.pid, signal)
  expect(await allEnd(pids)).toBe(true)
})

test('it ends when its database ends', async () => {
  const cloud = await startTestCloud({ functions })
  const pids = [cloud.pid, ...childrenOf(cloud.pid)]
  process.kill(pids[1] ?? 0, 'SIGKILL')
  expect(await allEnd(pids)).toBe(true)
})

test('it ends when the process that started it is killed', async () => {
  const model = await startTestCloud({ functions })
  await model.stop()
  const main = path.resolve(__dirname, '../dist/local-cloud/main.cjs')
  const script = `require('child_process').spawn(process.execPath, ${JSON.stringify([main, '--config', path.join(model.folder, 'config.json')])}, { stdio: ['pipe', 'inherit', 'inherit'] })`
  const parent = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  await new Promise((resolve) => parent.stdout.once('data', resolve))
  const [mainPid = 0] = childrenOf(parent.pid ?? 0)
  const pids = [mainPid, ...childrenOf(mainPid)]
  parent.kill('SIGKILL')
  expect(await allEnd(pids)).toBe(true)
})

test('a port that is taken leads to the next free one', async () => {
  const taken = net.createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const { port } = taken.address() as net.AddressInfo
  const cloud = await startTestCloud({ functions }, { port })
  expect(Number(new URL(cloud.url).port)).toBeGreaterThan(port)
  await cloud.stop()
  taken.close()
})

test('data outlive a restart', async () => {
  const first = await startTestCloud({ functions })
  await first.app.database().createCollection('kept')
  await first.app.database().collection('kept').add({ _id: 'one', value: 1 })
  const { fileID } = await first.app.uploadFile({ cloudPath: 'kept.txt', fileContent: Buffer.from('kept') })
  await first.stop()
  const second = await startTestCloud({ functions }, { folder: first.folder })
  expect((await second.app.database().collection('kept').doc('one').get()).data).toEqual([{ _id: 'one', value: 1 }])
  expect((await second.app.downloadFile({ fileID, tempFilePath: undefined as unknown as string })).fileContent).toEqual(Buffer.from('kept'))
  await second.stop()
})

test('a wrong configuration ends with words', async () => {
  await expect(startTestCloud({ functions, settings: { hello: { envVariables: { A: '{{env.MISSING}}' } } } })).rejects.toThrow(
    '{{env.MISSING}}',
  )
  await expect(startTestCloud({ functions }, { functions: '/nowhere/cloudbaserc.json' })).rejects.toThrow(
    '/nowhere/cloudbaserc.json cannot be read',
  )
})
