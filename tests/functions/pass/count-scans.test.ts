import { HOUR } from '@domain/kernel/china-time'
import { startPost } from './post'

const post = startPost()

const hour = Math.floor(Date.now() / HOUR) * HOUR
const kept = async () => (await post.cloud.database.collection('scanCounts').get()).data as Record<string, unknown>[]

it('are totals: sent twice or out of order they count once, and name nobody', async () => {
  const at = Math.floor(post.cloud.clock.now() / HOUR) * HOUR
  const send = (counts: object) => post.cloud.wechat('guard').done('pass.countScans', { hours: [{ hour: at, counts }] })
  await send({ yes: 3 })
  await send({ yes: 5, stale: 1 })
  await send({ yes: 4 })
  const [found] = await kept()
  expect(found).toMatchObject({ venue: post.venue, hour: at, counts: { yes: 5, stale: 1 } })
  expect(Object.keys(found).sort()).toEqual(['_id', 'counts', 'expiresAt', 'hour', 'venue'])
})

it('of long ago, of tomorrow or of the next hour are not kept', async () =>
  expect(
    await post.cloud.wechat('guard').done('pass.countScans', {
      hours: [
        { hour: hour - 1000 * HOUR, counts: { yes: 1 } },
        { hour: hour + 1000 * HOUR, counts: { yes: 1 } },
        { hour: (Math.floor(post.cloud.clock.now() / HOUR) + 1) * HOUR, counts: { yes: 1 } },
      ],
    }),
  ).toEqual({ kept: 0 }))

it.each([{ nobody: 1 }, { yes: -1 }, { yes: 1.5 }, { yes: 1_000_000 }])('%p is refused', async (counts) =>
  expect((await post.cloud.wechat('guard').refused('pass.countScans', { hours: [{ hour, counts }] })).code).toBe('REQUEST_INVALID'),
)
