import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import type { AccountId } from '@domain/kernel/ids'
import type { KeyRing } from '../configuration/key-ring'

jest.mock('../configuration/configuration', () => ({ configuration: {} }))
import { accountId, personId, phoneId, phoneReference, spreadOf } from './hash'
import { open, seal } from './seal'

const ring = (...ids: string[]): KeyRing => ({ current: ids[0], keys: Object.fromEntries(ids.map((id) => [id, randomBytes(32)])) })
const place = { collection: 'persons', id: 'p1', field: 'name' }

describe('sealed fields', () => {
  it('open again, whatever they hold', () => {
    const keys = ring('k1')
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => open(seal(text, place, keys), place, keys) === text))
  })

  it('never look alike and never show the text', () => {
    const keys = ring('k1')
    const [one, two] = [seal('张三', place, keys), seal('张三', place, keys)]
    expect(one).not.toBe(two)
    expect(Buffer.from(one.slice(3), 'base64url').includes('张三')).toBe(false)
  })

  it.each(['collection', 'id', 'field'])('open nowhere else: another %s', (part) => {
    const keys = ring('k1')
    expect(() => open(seal('张三', place, keys), { ...place, [part]: 'other' }, keys)).toThrow()
  })

  it('open with their old key after a change of keys, not without it', () => {
    const old = ring('k1')
    const sealed = seal('张三', place, old)
    const rotated = { current: 'k2', keys: { ...old.keys, k2: randomBytes(32) } }
    expect(open(sealed, place, rotated)).toBe('张三')
    expect(() => open(sealed, place, ring('k2'))).toThrow('k1 is not configured')
  })

  it('do not open when a byte was changed', () => {
    const keys = ring('k1')
    const sealed = seal('13858770001', place, keys)
    const broken = `k1.${Buffer.from(Buffer.from(sealed.slice(3), 'base64url').map((byte, index) => (index === 30 ? byte ^ 1 : byte))).toString('base64url')}`
    expect(() => open(broken, place, keys)).toThrow()
  })
})

describe('keyed hashes', () => {
  const keys = ring('k1')
  const account = accountId('wechat', 'o1', keys)

  it('differ by what they are for, by key, and by value', () => {
    const values = [
      personId('13858770001', keys),
      phoneId('13858770001', keys),
      phoneId('13858770002', keys),
      phoneId('13858770001', ring('k1')),
    ]
    expect(new Set(values).size).toBe(values.length)
  })

  it('a person is the same with a small x at the end of the number', () =>
    expect(personId('33030219900101123x', keys)).toBe(personId('33030219900101123X', keys)))

  it('a phone has another reference in every account', () => {
    const phone = phoneId('13858770001', keys)
    expect(phoneReference(account, phone, keys)).toMatch(/^[0-9a-f]{16}$/)
    expect(phoneReference(account, phone, keys)).not.toBe(phoneReference(accountId('wechat', 'o2', keys), phone, keys))
  })

  it('spread evenly, and always the same', () => {
    const spreads = Array.from({ length: 2000 }, (_, index) =>
      spreadOf(`a${index}` as AccountId, phoneReference(account, phoneId('1', keys), keys), keys),
    )
    expect(Math.min(...spreads)).toBeGreaterThanOrEqual(-1)
    expect(Math.max(...spreads)).toBeLessThan(1)
    expect(Math.abs(spreads.reduce((sum, spread) => sum + spread, 0) / spreads.length)).toBeLessThan(0.1)
  })
})
