import { detailsOf } from './details'

it.each([
  ['nothing', undefined, { event: null, about: null, reason: null }],
  ['an account of staff', { staff: 's', role: 'grid' }, { event: null, about: 's', reason: null }],
  ['a person', { person: 'p' }, { event: null, about: 'p', reason: null }],
  ['a case that is moved', { case: 'c', move: { event: 'receive' } }, { event: 'receive', about: 'c', reason: null }],
  ['a reason', { case: 'c', reason: '家属来电' }, { event: null, about: 'c', reason: '家属来电' }],
  ['a case that is no word', { case: { $ne: 1 } }, { event: null, about: null, reason: null }],
])('of %s', (_what, input, details) => expect(detailsOf(input)).toEqual(details))
