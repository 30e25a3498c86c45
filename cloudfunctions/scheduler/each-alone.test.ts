import type { Log } from '@common/logging/log'
import { eachAlone } from './each-alone'

const errors: unknown[] = []
const log = { error: (said: unknown) => errors.push(said) } as unknown as Log

it('one that throws is logged, and holds up no other', async () => {
  const begun: number[] = []
  const done = await eachAlone([1, 2, 3, 4], { until: Infinity, log }, (item) => {
    begun.push(item)
    return item === 2 ? Promise.reject(new Error('of the second')) : Promise.resolve(item !== 3)
  })
  expect(begun).toEqual([1, 2, 3, 4])
  expect(done).toBe(2)
  expect(errors).toEqual([{ error: expect.stringContaining('of the second') }])
})

it('nothing is begun after its time', async () => expect(await eachAlone([1, 2], { until: 0, log }, () => Promise.resolve())).toBe(0))

it('so many at once, the next only when these are done', async () => {
  let running = 0
  const most: number[] = []
  const work = async () => {
    most.push(++running)
    await Promise.resolve()
    running--
  }
  expect(await eachAlone([1, 2, 3, 4, 5], { until: Infinity, log }, work, 2)).toBe(5)
  expect(Math.max(...most)).toBe(2)
})
