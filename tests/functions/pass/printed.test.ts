import { verifyEd25519 } from '@common/crypto/ed25519'
import { HOUR } from '@domain/kernel/china-time'
import { findDenial } from '@domain/pass/deny-list'
import { checkPaper } from '@domain/pass/paper'
import { checkVenue } from '@domain/pass/venue'
import { idNumberOf } from '../linking/people'
import { MALL } from '../office/staff'
import { Guard, publicKeys, secondsOf, showing, startPost } from './post'

const post = startPost()

describe('the paper pass', () => {
  /** The first person of an account says who they are; gives their ID number. */
  async function confirmed({ client, applicants }: Awaited<ReturnType<typeof showing>>, id: string) {
    const idNumber = await idNumberOf(post.cloud, id)
    await client.done('linking.confirmSelf', { person: applicants[0].person, idNumber })
    return idNumber
  }
  const print = (data: object) => post.cloud.wechat('office').done<{ text: string }>('pass.printPaper', data)
  const refused = async (data: object) => (await post.cloud.wechat('office').refused('pass.printPaper', data)).code

  it('is printed for whoever a relative shows with a code that simply passes', async () => {
    const idNumber = await confirmed(await showing(post.cloud, 'relative'), 'demo-1')
    const { text } = await print({ idNumber })
    const keyFor = await publicKeys(post.cloud)
    expect(
      checkPaper(text, { now: secondsOf(post.cloud), keyOf: keyFor('paper'), isDenied: () => false, verify: verifyEd25519 }),
    ).toMatchObject({
      answer: 'genuine',
      paper: { situation: 1, hint: '陈*明', lastDigits: idNumber.slice(-4), minutes: 1440 },
    })
  })

  it('is denied with the relative’s link', async () => {
    const relative = await showing(post.cloud, 'other-relative', '13858770007')
    const { client, applicants } = relative
    const { text } = await print({ idNumber: await confirmed(relative, 'demo-7') })
    await client.done('linking.unlink', { person: applicants[0].person })
    const guard = new Guard(post.cloud)
    await guard.fetch()
    const keyFor = await publicKeys(post.cloud)
    const isDenied = (id: string) => findDenial(guard.blocks, id) !== undefined
    expect(checkPaper(text, { now: secondsOf(post.cloud), keyOf: keyFor('paper'), isDenied, verify: verifyEd25519 }).answer).toBe('revoked')
  })

  it('not for a stranger who once used the number', async () => {
    await showing(post.cloud, 'with-stranger', '13858770006')
    expect(await refused({ idNumber: await idNumberOf(post.cloud, 'demo-6') })).toBe('PAPER_NOT_POSSIBLE')
  })

  it('not after the end of the validity that it stands on', async () => {
    const idNumber = await confirmed(await showing(post.cloud, 'lapsed'), 'demo-1')
    await post.cloud.clock.shift(25 * HOUR)
    expect(await refused({ idNumber })).toBe('PAPER_NOT_POSSIBLE')
  })

  it.each([
    ['nobody shows', '330302199001011238'],
    ['a code with a cross', 'demo-3'],
  ])('not for %s', async (_, who) => {
    const idNumber = who.startsWith('demo') ? await confirmed(await showing(post.cloud, 'crossed', '13858770003'), who) : who
    expect(await refused({ idNumber })).toBe('PAPER_NOT_POSSIBLE')
  })

  it('not for more than seven days', async () =>
    expect(await refused({ idNumber: '330302199001011238', hours: 169 })).toBe('REQUEST_INVALID'))
})

it('the venue code of a poster is genuine, and names the kind of place', async () => {
  const { text } = await post.cloud.wechat('office').done<{ text: string }>('pass.printPoster', { venue: post.venue, days: 300 })
  const keyFor = await publicKeys(post.cloud)
  expect(checkVenue(text, { now: secondsOf(post.cloud), keyOf: keyFor('venue'), verify: verifyEd25519 })).toMatchObject({
    answer: 'genuine',
    venue: { venueId: post.venue, kind: 'mall', name: MALL.name, days: 300 },
  })
})
