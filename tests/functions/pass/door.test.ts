import { verifyEd25519 } from '@common/crypto/ed25519'
import { HOUR, MINUTE, SECOND } from '@domain/kernel/china-time'
import { decodeBase45 } from '@domain/pass/base45'
import { addDenials, type Blocks, findDenial, readDelta } from '@domain/pass/deny-list'
import { keyOf, readKeyList } from '@domain/pass/key-list'
import { checkPaper } from '@domain/pass/paper'
import { checkVenue } from '@domain/pass/venue'
import { developmentKeys, keyEnvironment } from '../../../tools/lib/keys/key-file'
import { type Cloud, startCloud } from '../harness'
import { scan, type Showing, showWith, Wallet } from '../harness/passes'
import { idNumberOf } from '../linking/people'
import { MALL, makeOffice, makeStaff, makeVenue } from '../office/staff'

const NOW = Math.floor(Date.now() / 1000)
const keys = keyEnvironment(developmentKeys(NOW), NOW)
const guardKeys = { keyList: keys.KEY_LIST, root: keys.ROOT_KEY }
const bytesOf = (text: string) => decodeBase45(text) ?? new Uint8Array()

let cloud: Cloud
let venue: string
beforeAll(async () => {
  cloud = await startCloud({ environment: keys })
  await makeOffice(cloud, 'office')
  venue = await makeVenue(cloud, 'office')
  await makeStaff(cloud, 'office', 'guard', { role: 'venue', venue })
}, 60_000)
afterAll(() => cloud?.stop())

const seconds = () => Math.floor(cloud.clock.now() / SECOND)

/** The keys as a guard's phone gets them, over the wire. */
async function publicKeys() {
  const { list } = await cloud.http().done<{ list: string }>('pass.readKeys', {})
  const read = readKeyList(bytesOf(list), Buffer.from(keys.ROOT_KEY, 'base64'), verifyEd25519)
  if (!read) throw new Error('the list is not signed')
  return (use: 'paper' | 'deny' | 'venue') => keyOf(read, use, seconds())
}

/** A guard's phone that fetches denials. */
class Guard {
  blocks: Blocks = []
  sequence = 0
  async fetch() {
    const keyFor = await publicKeys()
    for (;;) {
      const { delta: text } = await cloud.wechat('guard').done<{ delta: string }>('pass.readDenyList', { from: this.sequence })
      const delta = readDelta(bytesOf(text), keyFor('deny'), verifyEd25519)
      if (!delta) throw new Error('a delta that nobody signed')
      if (delta.from === 0) this.blocks = []
      this.blocks = addDenials(this.blocks, delta.entries, seconds())
      this.sequence = delta.to
      if (delta.to === delta.latest) return delta
    }
  }
}

async function holder(openid: string, number = '13858770001') {
  const client = cloud.wechat(openid)
  const phone = await cloud.prove(client, number)
  await client.call('linking.linkByPhone', { phone })
  const wallet = new Wallet()
  const { applicants } = await client.done<Showing>('status.show', {})
  const show = () => showWith(wallet, client, applicants)
  await show()
  return { client, wallet, applicants, show, text: () => wallet.text(applicants[0].person, cloud.clock.now()) }
}

describe('the deny-list', () => {
  it('reaches a guard with the next delta, which holds what is new and nothing else', async () => {
    const guard = new Guard()
    await guard.fetch()
    const { client, applicants, wallet } = await holder('leaving')
    const { passId } = wallet.credential(applicants[0].person)
    expect(findDenial(guard.blocks, passId)).toBeUndefined()
    await client.done('linking.unlink', { person: applicants[0].person })
    const before = guard.sequence
    const delta = await guard.fetch()
    expect([delta.from, delta.to, delta.entries.length]).toEqual([before, before + 1, 13])
    expect(findDenial(guard.blocks, passId)).toMatchObject({ isReported: false })
  })

  it('is signed anew when nothing is new: its age is known', async () => {
    const guard = new Guard()
    await guard.fetch()
    await cloud.clock.shift(5 * MINUTE)
    const delta = await guard.fetch()
    expect([delta.entries.length, Math.abs(delta.issuedAt - seconds()) < 5]).toEqual([0, true])
  })

  it('begins anew for a phone that has more than there is', async () => {
    const guard = new Guard()
    guard.sequence = 1_000_000
    expect((await guard.fetch()).from).toBe(0)
  })

  it('is read to the end when the head has been turned over', async () => {
    const head = (await cloud.database.collection('denials').doc('head').get()).data as { last: number; entries: string[] }[]
    const [{ last, entries }] = head
    const others = Array.from(
      { length: 4000 - entries.length },
      (_, place) => `${place.toString(16).padStart(16, 'f')}0${seconds() + 3600}`,
    )
    const full = last + others.length
    await cloud.database
      .collection('denials')
      .doc('head')
      .update({ last: full, entries: [...entries, ...others] })
    const known = new Guard()
    known.sequence = full
    const { client, applicants, wallet } = await holder('turning')
    const { passId } = wallet.credential(applicants[0].person)
    await client.done('linking.unlink', { person: applicants[0].person })
    await known.fetch()
    expect(findDenial(known.blocks, passId)).toBeDefined()
    expect(findDenial(known.blocks, others[0].slice(0, 16))).toBeUndefined()
    const fresh = new Guard()
    await fresh.fetch()
    expect(findDenial(fresh.blocks, passId)).toBeDefined()
    expect(findDenial(fresh.blocks, others[0].slice(0, 16))).toBeDefined()
  })

  it('leaves out what has expired by itself', async () => {
    await cloud.clock.shift(48 * HOUR)
    const guard = new Guard()
    expect((await guard.fetch()).entries).toHaveLength(0)
    expect(guard.sequence).toBeGreaterThan(0)
  })
})

describe('a report', () => {
  it.each([...Array(10).keys()])('that dies at call %i of the database: asked again, the holder has another pass', async (call) => {
    const { text, show, wallet, applicants } = await holder(`lent-${call}`)
    const scanned = text()
    const { passId } = wallet.credential(applicants[0].person)
    await cloud.failDatabase(call, 'after')
    await cloud.wechat('guard').call('pass.reportPass', { text: scanned })
    await cloud.forgiveDatabase()
    await cloud.wechat('guard').done('pass.reportPass', { text: scanned })
    await show()
    expect(wallet.credential(applicants[0].person).passId).not.toBe(passId)
    await cloud.clock.shift(HOUR)
  })

  it('denies the pass that was scanned, as reported, and its holder gets another', async () => {
    const { text, show, wallet, applicants } = await holder('lender')
    const scanned = text()
    const { passId } = wallet.credential(applicants[0].person)
    expect(await cloud.wechat('guard').done('pass.reportPass', { text: scanned })).toEqual({ denied: true })
    const guard = new Guard()
    await guard.fetch()
    expect(findDenial(guard.blocks, passId)).toMatchObject({ isReported: true })
    expect(scan(scanned, cloud.clock.now(), { ...guardKeys, denied: [passId] }).answer).toBe('revoked')
    await show()
    expect(wallet.credential(applicants[0].person).passId).not.toBe(passId)
    expect(scan(text(), cloud.clock.now(), { ...guardKeys, denied: [passId] }).answer).toBe('genuine')
    expect(await cloud.wechat('guard').done('pass.reportPass', { text: scanned })).toEqual({ denied: false })
  })

  it('needs a fresh, genuine scan', async () => {
    const { text } = await holder('photographed')
    const scanned = text()
    await cloud.clock.shift(2 * MINUTE)
    for (const [wrong, answer] of [
      [scanned, 'stale'],
      [scanned.slice(0, -1) + (scanned.endsWith('A') ? 'B' : 'A'), 'forged'],
      ['https://www.wenzhou.gov.cn/', 'not-ours'],
    ])
      expect(await cloud.wechat('guard').refused('pass.reportPass', { text: wrong })).toMatchObject({
        code: 'PASS_NOT_GENUINE',
        params: { answer },
      })
  })
})

describe('counts of scans', () => {
  const hour = Math.floor(Date.now() / HOUR) * HOUR
  const kept = async () => (await cloud.database.collection('scanCounts').get()).data as Record<string, unknown>[]

  it('are totals: sent twice or out of order they count once, and name nobody', async () => {
    const at = Math.floor(cloud.clock.now() / HOUR) * HOUR
    const send = (counts: object) => cloud.wechat('guard').done('pass.countScans', { hours: [{ hour: at, counts }] })
    await send({ yes: 3 })
    await send({ yes: 5, stale: 1 })
    await send({ yes: 4 })
    const [found] = await kept()
    expect(found).toMatchObject({ venue, hour: at, counts: { yes: 5, stale: 1 } })
    expect(Object.keys(found).sort()).toEqual(['_id', 'counts', 'expiresAt', 'hour', 'venue'])
  })

  it('of long ago or of tomorrow are not kept', async () =>
    expect(
      await cloud.wechat('guard').done('pass.countScans', {
        hours: [
          { hour: hour - 1000 * HOUR, counts: { yes: 1 } },
          { hour: hour + 1000 * HOUR, counts: { yes: 1 } },
        ],
      }),
    ).toEqual({ kept: 0 }))

  it.each([{ nobody: 1 }, { yes: -1 }, { yes: 1.5 }, { yes: 1_000_000 }])('%p is refused', async (counts) =>
    expect((await cloud.wechat('guard').refused('pass.countScans', { hours: [{ hour, counts }] })).code).toBe('REQUEST_INVALID'),
  )
})

describe('the paper pass', () => {
  /** The first person of an account says who they are; gives their ID number. */
  async function confirmed({ client, applicants }: Awaited<ReturnType<typeof holder>>, id: string) {
    const idNumber = await idNumberOf(cloud, id)
    await client.done('linking.confirmSelf', { person: applicants[0].person, idNumber })
    return idNumber
  }
  const print = (data: object) => cloud.wechat('office').done<{ text: string }>('pass.printPaper', data)
  const refused = async (data: object) => (await cloud.wechat('office').refused('pass.printPaper', data)).code

  it('is printed for whoever a relative shows with a code that simply passes', async () => {
    const idNumber = await confirmed(await holder('relative'), 'demo-1')
    const { text } = await print({ idNumber })
    const keyFor = await publicKeys()
    expect(checkPaper(text, { now: seconds(), keyOf: keyFor('paper'), isDenied: () => false, verify: verifyEd25519 })).toMatchObject({
      answer: 'genuine',
      paper: { situation: 1, hint: '陈*明', lastDigits: idNumber.slice(-4), minutes: 1440 },
    })
  })

  it('is denied with the relative’s link', async () => {
    const relative = await holder('other-relative', '13858770007')
    const { client, applicants } = relative
    const { text } = await print({ idNumber: await confirmed(relative, 'demo-7') })
    await client.done('linking.unlink', { person: applicants[0].person })
    const guard = new Guard()
    await guard.fetch()
    const keyFor = await publicKeys()
    const isDenied = (id: string) => findDenial(guard.blocks, id) !== undefined
    expect(checkPaper(text, { now: seconds(), keyOf: keyFor('paper'), isDenied, verify: verifyEd25519 }).answer).toBe('revoked')
  })

  it('not for a stranger who once used the number', async () => {
    await holder('with-stranger', '13858770006')
    expect(await refused({ idNumber: await idNumberOf(cloud, 'demo-6') })).toBe('PAPER_NOT_POSSIBLE')
  })

  it('not after the end of the validity that it stands on', async () => {
    const idNumber = await confirmed(await holder('lapsed'), 'demo-1')
    await cloud.clock.shift(25 * HOUR)
    expect(await refused({ idNumber })).toBe('PAPER_NOT_POSSIBLE')
  })

  it.each([
    ['nobody shows', '330302199001011238'],
    ['a code with a cross', 'demo-3'],
  ])('not for %s', async (_, who) => {
    const idNumber = who.startsWith('demo') ? await confirmed(await holder('crossed', '13858770003'), who) : who
    expect(await refused({ idNumber })).toBe('PAPER_NOT_POSSIBLE')
  })

  it('not for more than seven days', async () =>
    expect(await refused({ idNumber: '330302199001011238', hours: 169 })).toBe('REQUEST_INVALID'))
})

it('the venue code of a poster is genuine, and names the kind of place', async () => {
  const { text } = await cloud.wechat('office').done<{ text: string }>('pass.printPoster', { venue, days: 300 })
  const keyFor = await publicKeys()
  expect(checkVenue(text, { now: seconds(), keyOf: keyFor('venue'), verify: verifyEd25519 })).toMatchObject({
    answer: 'genuine',
    venue: { venueId: venue, kind: 'mall', name: MALL.name, days: 300 },
  })
})
