import { signed } from './signing'

it('signs as the document says: md5hex of key, secret and time in ms', () => {
  // printf '%s' 'a0c1e2d3locallocal-app-secret1650000000000' | md5sum
  expect(signed('a0c1e2d3local', 'local-app-secret', 1650000000000)).toEqual({
    appKey: 'a0c1e2d3local',
    sign: '6c7ea08da05a02d0b221a6f3d08bd7c5',
    requestTime: '1650000000000',
  })
})
