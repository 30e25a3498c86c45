import { HOUR, MINUTE } from '@domain/kernel/china-time'
import { findDenial } from '@domain/pass/deny-list'
import { scan } from '../harness/passes'
import { Guard, keys, showing, startPost } from './post'

const guardKeys = { keyList: keys.KEY_LIST, root: keys.ROOT_KEY }
const post = startPost()

it.each([...Array(10).keys()])('that dies at call %i of the database: asked again, the holder has another pass', async (call) => {
  const { text, show, wallet, applicants } = await showing(post.cloud, `lent-${call}`)
  const scanned = text()
  const { passId } = wallet.credential(applicants[0].person)
  await post.cloud.failDatabase(call, 'after')
  await post.cloud.wechat('guard').call('pass.reportPass', { text: scanned })
  await post.cloud.forgiveDatabase()
  await post.cloud.wechat('guard').done('pass.reportPass', { text: scanned })
  await show()
  expect(wallet.credential(applicants[0].person).passId).not.toBe(passId)
  await post.cloud.clock.shift(HOUR)
})

it('denies the pass that was scanned, as reported, and its holder gets another', async () => {
  const { text, show, wallet, applicants } = await showing(post.cloud, 'lender')
  const scanned = text()
  const { passId } = wallet.credential(applicants[0].person)
  expect(await post.cloud.wechat('guard').done('pass.reportPass', { text: scanned })).toEqual({ denied: true })
  const guard = new Guard(post.cloud)
  await guard.fetch()
  expect(findDenial(guard.blocks, passId)).toMatchObject({ isReported: true })
  expect(scan(scanned, post.cloud.clock.now(), { ...guardKeys, denied: [passId] }).answer).toBe('revoked')
  await show()
  expect(wallet.credential(applicants[0].person).passId).not.toBe(passId)
  expect(scan(text(), post.cloud.clock.now(), { ...guardKeys, denied: [passId] }).answer).toBe('genuine')
  expect(await post.cloud.wechat('guard').done('pass.reportPass', { text: scanned })).toEqual({ denied: false })
})

it('needs a fresh, genuine scan', async () => {
  const { text } = await showing(post.cloud, 'photographed')
  const scanned = text()
  await post.cloud.clock.shift(2 * MINUTE)
  for (const [wrong, answer] of [
    [scanned, 'stale'],
    [scanned.slice(0, -1) + (scanned.endsWith('A') ? 'B' : 'A'), 'forged'],
    ['https://www.wenzhou.gov.cn/', 'not-ours'],
  ])
    expect(await post.cloud.wechat('guard').refused('pass.reportPass', { text: wrong })).toMatchObject({
      code: 'PASS_NOT_GENUINE',
      params: { answer },
    })
})
