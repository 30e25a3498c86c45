import { createHash } from 'node:crypto'
import path from 'node:path'
import { type Child, startChild } from '../../control/child'

interface Told {
  url: string
  alipayPublicKey: string
  alipayAppPrivateKey: string
}

const program = path.resolve(__dirname, '../../../dist/local-cloud/outside.cjs')

export const startOutside = () => startChild<Told>([program, '--port', '0', '--people', '200', '--seed', '1'])

export const md5 = (text: string) => createHash('md5').update(text).digest('hex')

/** The outside world of a file of tests, begun before and stopped after them, with the hand that moves it. */
export function outsideInHand() {
  let outside: Child<Told>
  beforeAll(async () => {
    outside = await startOutside()
  })
  afterAll(() => outside?.stop())

  const post = async (to: string, body: object | string, headers: Record<string, string> = {}) =>
    (await fetch(outside.ready.url + to, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })).json()
  return {
    told: () => outside.ready,
    post,
    control: (name: string, body?: object) =>
      body ? post(`/__control/${name}`, body) : fetch(`${outside.ready.url}/__control/${name}`).then((answer) => answer.json()),
  }
}

/** A message to a citizen, as both platforms take it. */
export const FILLED = {
  thing1: { value: '陈*明' },
  thing2: { value: '防疫码有变化，通行受限' },
  time3: { value: '2022年07月21日 16:05' },
  thing4: { value: '请打开小程序查看原因和办法' },
}
