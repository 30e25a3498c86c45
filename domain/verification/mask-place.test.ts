import { maskAddress } from '../kernel/masking'
import { maskPlace, placeParts } from './mask-place'

it.each([
  ['home', '鹿城区五马街道五马街 1 号', '鹿城区五马街道 五马街***'],
  ['observation', '鹿城区五马街道 五马街 1 号', '鹿城区五马街道 五马街***'],
  ['monitoring', '五马街 1 号', '五马街***'],
  ['home', '鹿城区五马街道', '鹿城区五马街道 ***'],
  ['home', '某某酒店', '某某***'],
  ['centralised', '某某酒店 3 楼', '某某酒店 3 楼'],
] as const)('%s at %p is shown as %p', (kind, place, masked) => expect(maskPlace(place, kind)).toBe(masked))

it.each([
  ['鹿城区五马街道五马街 1 号', { street: '330302006', house: '五马街 1 号' }],
  ['鹿城区五马街道 五马街***', { street: '330302006', house: '五马街***' }],
  ['鹿城区五马街道', { street: '330302006', house: '' }],
  ['滨江酒店 3 楼', { house: '滨江酒店 3 楼' }],
])('%s is taken apart', (place, parts) => expect(placeParts(place)).toEqual(parts))

it('at home it tells as much as the address of the case', () =>
  expect(maskPlace('鹿城区五马街道解放街 18 号', 'home')).toBe(`鹿城区五马街道 ${maskAddress('解放街 18 号')}`))
