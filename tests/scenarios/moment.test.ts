import { HOUR, SECOND } from '@domain/kernel/china-time'
import { instantOf } from './moment'

const at = (text: string) => Date.parse(`2022-07-${text}+08:00`)
const anchors = {
  t0: at('21T10:00:00'),
  then: at('21T15:30:00'),
  end: at('21T18:00:00'),
  passEnd: at('21T16:00:00'),
  length: 8 * HOUR,
  justBefore: SECOND,
}

it.each([
  ['t0', '21T10:00:00'],
  ['+2h', '21T12:00:00'],
  ['+1h30min', '21T11:30:00'],
  ['+2h +length', '21T20:00:00'],
  ['+length', '21T18:00:00'],
  ['P7D', '28T10:00:00'],
  ['P1D +20s', '22T10:00:20'],
  ['then', '21T15:30:00'],
  ['then +length', '21T23:30:00'],
  ['next midnight', '22T00:00:00'],
  ['next midnight +8h', '22T08:00:00'],
  ['end', '21T18:00:00'],
  ['end of the pass', '21T16:00:00'],
  ['just before end', '21T17:59:59'],
])('%s', (moment, expected) => expect(instantOf(moment, anchors)).toBe(at(expected)))

it.each(['', 'soon', '2h', '+2', '+2hours', 'end + 2h', 'end+', 'just before'])('“%s” is no moment', (moment) =>
  expect(() => instantOf(moment, anchors)).toThrow('is no moment'),
)
