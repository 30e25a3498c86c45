import { problemOf, TookTooLong } from './platform-error'
import { within } from './within'

it.each([
  ['WeChat, no network', { errMsg: 'cloud.callFunction:fail Error: errCode: -1 | errMsg: request:fail' }, 'NETWORK_UNREACHABLE'],
  ['WeChat, function out of time', new Error('cloud.callFunction:fail Error: errCode: -504003 function time out'), 'NETWORK_TIMEOUT'],
  ['WeChat, function broke', { errCode: -504002, errMsg: 'errCode: -504002 functions execute fail' }, 'INTERNAL'],
  ['WeChat, no such function', { errMsg: 'errCode: -501000 FunctionName parameter could not be found' }, 'INTERNAL'],
  ['Alipay, no network', { error: 12, errorMessage: '网络不给力' }, 'NETWORK_UNREACHABLE'],
  ['Alipay, too slow', { error: 13, errorMessage: '' }, 'NETWORK_TIMEOUT'],
  ['Alipay, a server that breaks', { error: 19, errorMessage: 'http status error', status: 502 }, 'INTERNAL'],
  ['a browser', new TypeError('Failed to fetch'), 'NETWORK_UNREACHABLE'],
  ['nothing at all', undefined, 'NETWORK_UNREACHABLE'],
  ['our own patience', new TookTooLong('no answer'), 'NETWORK_TIMEOUT'],
])('%s', (_name, error, code) => expect(problemOf(error).code).toBe(code))

it('who waits too long is told so', async () => {
  await expect(within(1, new Promise(() => undefined))).rejects.toBeInstanceOf(TookTooLong)
  await expect(within(1_000, Promise.resolve('in time'))).resolves.toBe('in time')
})
