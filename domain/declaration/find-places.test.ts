import { BEYOND } from '../verification/origins'
import { findPlaces, PLACES } from './find-places'
import { isPlace } from './places'

const codesFor = (typed: string) => findPlaces(typed).map(({ code }) => code)

it.each([
  ['xg', ['810000', '420900']],
  ['香港', ['810000']],
  ['am', ['820000']],
  ['tw', ['710000']],
  ['境外', ['990000']],
  ['杭州', ['330100']],
  ['温州', []],
])('%s', (typed, codes) => expect(codesFor(typed)).toEqual(codes))

it('every place can be found, and nothing else', () => {
  expect(PLACES.filter(({ code }) => !isPlace(code))).toEqual([])
  expect(BEYOND.filter(({ code }) => !PLACES.some((place) => place.code === code))).toEqual([])
})
