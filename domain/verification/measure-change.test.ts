import { measureStep } from './measure-change'

const HOME = {
  ...({ kind: 'home', place: '五马街 1 号', responsible: '李网格', phone: '057788881234' } as const),
  ...{ from: '2022-11-24', to: '2022-12-01' },
}
const SPAN = { kind: 'home', from: '2022-11-24', to: '2022-12-01' }
const SAME = { isElsewhere: false, isOther: false }

it('the first measure was none before', () => expect(measureStep(null, HOME)).toEqual({ ...SPAN, ...SAME, before: null }))

it.each([
  ['another measure', { kind: 'observation' }, { kind: 'observation' }],
  ['a longer one', { to: '2022-12-05' }, { to: '2022-12-05' }],
  ['elsewhere', { place: '滨江酒店' }, { isElsewhere: true }],
  ['by another', { responsible: '王网格' }, { isOther: true }],
  ['under another phone', { phone: '13900000001' }, { isOther: true }],
] as const)('%s', (_what, change, said) =>
  expect(measureStep(HOME, { ...HOME, ...change })).toEqual({ ...SPAN, ...SAME, before: SPAN, ...said }),
)
