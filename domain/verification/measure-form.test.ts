import { daysEarly, lastDayOf, type MeasureForm, measureFaults, readResponsiblePhone } from './measure-form'

const WHOLE: MeasureForm = {
  kind: 'home',
  place: { as: 'own-address' },
  responsible: '李网格',
  phone: '057788881234',
  from: '2022-07-21',
  to: '2022-07-28',
}

it.each<[string, Partial<MeasureForm>, string[]]>([
  ['whole', {}, []],
  ['in words', { place: '瓯江宾馆' }, []],
  ['one day', { to: '2022-07-21' }, []],
  ['60 days', { to: '2022-09-18' }, []],
  ['61 days', { to: '2022-09-19' }, ['to']],
  ['begun before today', { from: '2022-07-14', to: '2022-07-21' }, []],
  ['begins in 3 days', { from: '2022-07-24' }, []],
  ['begins in 4 days', { from: '2022-07-25' }, ['from']],
  ['begins in another century', { from: '2099-01-01', to: '2099-01-07' }, ['from']],
  ['over before today', { from: '2022-07-14', to: '2022-07-20' }, ['to']],
  ['ends before it begins', { to: '2022-07-20' }, ['to']],
  ['a day that is none', { from: '2022-02-30', to: '2022-02-29' }, ['from', 'to']],
  ['empty words', { place: ' ', responsible: ' ', phone: '12' }, ['place', 'responsible', 'phone']],
])('%s', (_name, change, faults) => expect(measureFaults({ ...WHOLE, ...change }, '2022-07-21')).toEqual(faults))

it('nothing filled in: every field, in the order of the page', () =>
  expect(measureFaults({}, '2022-07-21')).toEqual(['kind', 'place', 'responsible', 'phone', 'from', 'to']))

it.each([
  [3, '2022-07-24'],
  [7, '2022-07-28'],
  [14, '2022-08-04'],
])('满 %i 天: the first day does not count', (days, last) => expect(lastDayOf('2022-07-21', days)).toBe(last))

it.each([
  ['2022-07-20', 8],
  ['2022-07-27', 1],
  ['2022-07-28', 0],
  ['2022-07-29', 0],
])('ended on %s it ends %i days early', (today, days) => expect(daysEarly(WHOLE, today)).toBe(days))

it.each([
  ['0577-88123456', '057788123456'],
  ['（0577）8812 3456', '057788123456'],
  ['0577—88123456', '057788123456'],
  ['13900000001', '13900000001'],
  ['0577x', '0577x'],
])('the phone %s is read as %s', (typed, read) => expect(readResponsiblePhone(typed)).toBe(read))
