import Taro from '@tarojs/taro'
import { navigation } from './navigation'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { navigateTo: jest.fn(), redirectTo: jest.fn(), reLaunch: jest.fn() } }))

const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
const navigateTo = jest.mocked(Taro.navigateTo)
const told = jest.fn<undefined, [again: () => void]>()
navigation.onNotOpened(told)

/** A browser with one page whose file is fetched so. */
function inBrowser(load: () => Promise<unknown>) {
  process.env.TARO_ENV = 'h5'
  Object.assign(globalThis, {
    __taroAppConfig: { routes: [{ path: 'packages/help/cities/index', load: () => [load()] }], preloadRule: {} },
  })
}

beforeEach(() => {
  jest.clearAllMocks()
  navigateTo.mockResolvedValue({ errMsg: '' })
})
afterEach(() => void delete process.env.TARO_ENV)

it('a page opens with what it is asked', async () => {
  navigation.open('confirm', { person: 'a b' })
  await settle()
  expect([navigateTo.mock.calls, told.mock.calls]).toEqual([[[{ url: '/packages/people/confirm/index?person=a%20b' }]], []])
})

it('in a browser without network the address stays, it is told, and trying again fetches the page anew', async () => {
  const load = jest.fn(() => Promise.reject(new Error('Loading chunk 5 failed')))
  inBrowser(load)
  navigation.open('cities')
  await settle()
  expect([navigateTo.mock.calls.length, told.mock.calls.length]).toEqual([0, 1])
  load.mockResolvedValue(undefined as never)
  told.mock.calls[0]?.[0]()
  await settle()
  expect([navigateTo.mock.calls, told.mock.calls.length]).toEqual([[[{ url: '/packages/help/cities/index' }]], 1])
})

it('a mini-program that could not fetch a subpackage says so too', async () => {
  navigateTo.mockRejectedValueOnce({ errMsg: 'navigateTo:fail' })
  navigation.open('questions')
  await settle()
  expect(told).toHaveBeenCalledTimes(1)
})
