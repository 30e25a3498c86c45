import { answered, inHand, refused } from '../../tests/stand-ins/in-hand'
import { MyDataStore } from './my-data.store'

it('the phone forgets once the functions have', async () => {
  const { services } = inHand({ 'account.deleteMyData': answered({ deleted: true }) })
  const forget = jest.fn()
  expect(await new MyDataStore(services.cloud, forget).erase()).toBe(true)
  expect(forget).toHaveBeenCalledTimes(1)
})

it('the phone keeps everything when the functions did not hear', async () => {
  const { services } = inHand({ 'account.deleteMyData': refused('NETWORK_UNREACHABLE') })
  const forget = jest.fn()
  const store = new MyDataStore(services.cloud, forget)
  expect(await store.erase()).toBe(false)
  expect(forget).not.toHaveBeenCalled()
  expect(store.deleting.kind).toBe('failed')
})
