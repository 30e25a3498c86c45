import { newNonce, tifHeaders } from './signing'

const account = { url: '', paasId: 'wz_local', token: 'local-national-token' }

it('signs as the document says: sha256hex of time, token, nonce, time in seconds', () => {
  // printf '%s' '1650000000local-national-token1802b0c4000-00ff1650000000' | sha256sum
  expect(tifHeaders(account, 'healthcode.query', 1650000000999, '1802b0c4000-00ff')).toEqual({
    'x-tif-paasid': 'wz_local',
    'x-tif-timestamp': '1650000000',
    'x-tif-nonce': '1802b0c4000-00ff',
    'x-tif-signature': '7ab036e4ed100ea5ad6de77bd11784a52b2a0a8a83f8bbb30b67f04355ae0f65',
    'x-tif-serviceid': 'healthcode.query',
  })
})

it('draws a nonce once', () => {
  const nonces = Array.from({ length: 100 }, () => newNonce(1650000000000))
  expect(new Set(nonces).size).toBe(100)
  nonces.forEach((nonce) => expect(nonce).toMatch(/^1802ba9f400-[0-9a-f]{16}$/))
})
