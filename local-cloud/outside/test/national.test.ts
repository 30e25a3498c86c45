import { createHash } from 'node:crypto'
import { outsideInHand } from './in-hand'

const { post } = outsideInHand()

describe('the national registry', () => {
  const PATH = '/national/ebus/healthcode/query'
  const tif = (nonce: string, seconds = Math.floor(Date.now() / 1000), token = 'local-national-token') => ({
    'x-tif-paasid': 'wz_local',
    'x-tif-timestamp': String(seconds),
    'x-tif-nonce': nonce,
    'x-tif-signature': createHash('sha256').update(`${seconds}${token}${nonce}${seconds}`).digest('hex'),
  })
  const passport = { zjlx: 'PASSPORT', zjhm: 'E12345678', xm: 'John Smith' }

  it('tells the codes of a person', async () => {
    expect(await post(PATH, passport, tif('n1'))).toMatchObject({ errcode: 0, data: { list: [{ mzt: 'GREEN', ssdq: '330300' }] } })
    expect(await post(PATH, { ...passport, xm: 'Jane' }, tif('n2'))).toMatchObject({ errcode: 0, data: { list: [] } })
  })

  it.each([
    ['a wrong token', 1001, passport, () => tif('n3', undefined, 'guessed')],
    ['an old time', 1002, passport, () => tif('n4', Math.floor(Date.now() / 1000) - 181)],
    ['a nonce used before', 1003, passport, () => tif('n1')],
    ['a missing field', 2001, { zjlx: 'PASSPORT' }, () => tif('n5')],
  ])('%s is refused with %p', async (_name, errcode, body, signed) => expect(await post(PATH, body, signed())).toMatchObject({ errcode }))
})
