import { verifyEd25519 } from '@common/crypto/ed25519'
import { SECOND } from '@domain/kernel/china-time'
import { decodeBase45 } from '@domain/pass/base45'
import { addDenials, type Blocks, readDelta } from '@domain/pass/deny-list'
import { keyOf, readKeyList } from '@domain/pass/key-list'
import { developmentKeys, keyEnvironment } from '../../../tools/lib/keys/key-file'
import { type Cloud, startCloud } from '../harness'
import { type Showing, showWith, Wallet } from '../harness/passes'
import { makeOffice, makeStaff, makeVenue } from '../office/staff'

const NOW = Math.floor(Date.now() / 1000)
export const keys = keyEnvironment(developmentKeys(NOW), NOW)
const bytesOf = (text: string) => decodeBase45(text) ?? new Uint8Array()

/** A cloud with an office, a venue and its guard. */
export interface Post {
  cloud: Cloud
  venue: string
}

/** The post of a file of tests, begun before and stopped after them. */
export function startPost(): Post {
  const post = {} as Post
  beforeAll(async () => {
    post.cloud = await startCloud({ environment: keys })
    await makeOffice(post.cloud, 'office')
    post.venue = await makeVenue(post.cloud, 'office')
    await makeStaff(post.cloud, 'office', 'guard', { role: 'venue', venue: post.venue })
  }, 60_000)
  afterAll(() => post.cloud?.stop())
  return post
}

export const secondsOf = ({ clock }: Cloud): number => Math.floor(clock.now() / SECOND)

/** The keys as a guard's phone gets them, over the wire. */
export async function publicKeys(cloud: Cloud) {
  const { list } = await cloud.http().done<{ list: string }>('pass.readKeys', {})
  const read = readKeyList(bytesOf(list), Buffer.from(keys.ROOT_KEY, 'base64'), verifyEd25519)
  if (!read) throw new Error('the list is not signed')
  return (use: 'paper' | 'deny' | 'venue') => keyOf(read, use, secondsOf(cloud))
}

/** A guard's phone that fetches denials. */
export class Guard {
  blocks: Blocks = []
  sequence = 0
  constructor(private readonly cloud: Cloud) {}

  async fetch() {
    const keyFor = await publicKeys(this.cloud)
    for (;;) {
      const { delta: text } = await this.cloud.wechat('guard').done<{ delta: string }>('pass.readDenyList', { from: this.sequence })
      const delta = readDelta(bytesOf(text), keyFor('deny'), verifyEd25519)
      if (!delta) throw new Error('a delta that nobody signed')
      if (delta.from === 0) this.blocks = []
      this.blocks = addDenials(this.blocks, delta.entries, secondsOf(this.cloud))
      this.sequence = delta.to
      if (delta.to === delta.latest) return delta
    }
  }
}

/** Somebody who shows the first person of a phone. */
export async function showing(cloud: Cloud, openid: string, number = '13858770001') {
  const client = cloud.wechat(openid)
  const phone = await cloud.prove(client, number)
  await client.call('linking.linkByPhone', { phone })
  const wallet = new Wallet()
  const { applicants } = await client.done<Showing>('status.show', {})
  const show = () => showWith(wallet, client, applicants)
  await show()
  return { client, wallet, applicants, show, text: () => wallet.text(applicants[0].person, cloud.clock.now()) }
}
