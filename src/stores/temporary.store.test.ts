import type { Cloud } from '@/services/cloud/cloud'
import type { PersonRef } from '@domain/kernel/ids'
import { PROMISE_VERSION } from '@domain/status/temporary-pass'
import { TemporaryStore } from './temporary.store'

const person = '0000000000000001' as PersonRef

it('asks for nothing before the promise is ticked, then once, with its version', async () => {
  const call = jest.fn().mockResolvedValue({ ok: true, value: { until: 1 } })
  const store = new TemporaryStore({ call } as unknown as Cloud)
  expect(store.isPromiseMissing).toBe(false)
  expect(await store.apply(person)).toBe(false)
  expect(store.isPromiseMissing).toBe(true)
  expect(call).not.toHaveBeenCalled()
  store.setPromised(true)
  const answers = await Promise.all([store.apply(person), store.apply(person)])
  expect(answers).toEqual([true, false])
  expect(call.mock.calls.map(([, input]) => input)).toEqual([{ person, promiseVersion: PROMISE_VERSION }])
})
