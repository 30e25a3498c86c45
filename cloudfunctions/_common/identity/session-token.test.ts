import { randomBytes } from 'node:crypto'
import { HOUR } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'

jest.mock('../configuration/configuration', () => ({ configuration: {} }))
import { issueToken, readToken } from './session-token'

const ring = { current: 'k1', keys: { k1: randomBytes(32) } }
const account = 'k1.abc' as AccountId
const t0 = Date.parse('2022-07-21T08:00:00Z')

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Another letter whose bits that count are the same: of the last one of 32 bytes two bits do not. */
const sameBits = (letter: string) => LETTERS[LETTERS.indexOf(letter) ^ 1] ?? ''

it('a token says who it was made for, until it ends', () => {
  const { token, expiresAt } = issueToken(account, 'alipay', t0, ring)
  expect(expiresAt).toBe(t0 + 2 * HOUR)
  expect(readToken(token, t0 + 2 * HOUR - 1, ring)).toEqual({ kind: 'valid', session: { account, platform: 'alipay', expiresAt } })
  expect(readToken(token, t0 + 2 * HOUR, ring)).toEqual({ kind: 'expired' })
})

it.each([
  ['of another key', (token: string) => token.replace('k1', 'k9')],
  ['of an inherited property', (token: string) => token.replace('k1', 'constructor')],
  ['with another content', (token: string) => token.replace(/\.[^.]+\./, `.${Buffer.from('["x","h5",9e15]').toString('base64url')}.`)],
  ['without signature', (token: string) => token.replace(/\.[^.]+$/, '')],
  ['with a cut signature', (token: string) => token.slice(0, -4)],
  ['with a further part', (token: string) => `${token}.x`],
  ['with an empty further part', (token: string) => `${token}.`],
  ['with its signature spelt otherwise', (token: string) => token.slice(0, -1) + sameBits(token.slice(-1))],
  ['that is empty', () => ''],
])('a token %s is invalid', (_name, change) =>
  expect(readToken(change(issueToken(account, 'h5', t0, ring).token), t0, ring)).toEqual({ kind: 'invalid' }),
)
