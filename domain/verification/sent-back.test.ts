import { REASONS } from './reasons.table'
import { OFFERED_REASONS, sentBackReason } from './sent-back'

it.each(Object.entries(OFFERED_REASONS))('%s is known by its words on record', (key, { zh }) => expect(sentBackReason(zh)).toBe(key))

it('what a worker wrote themselves is told apart from all of them', () => expect(sentBackReason('请写明同住的人')).toBe('own-words'))

it('a worker is offered these, in this order', () => expect(REASONS['ask-to-complete']).toEqual(Object.values(OFFERED_REASONS)))
