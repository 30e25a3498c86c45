import { questions as en } from '@/i18n/packages/help/questions/en'
import { questions } from '@/i18n/packages/help/questions/zh-CN'
import { findQuestions, questionsOf } from './find'

it('all questions, when nothing is typed', () => expect(findQuestions(questions, '  ')).toHaveLength(22))

it.each([
  ['护照', ['foreigners']],
  ['灰码 工单', ['grey']],
  ['核酸', ['cross']],
  ['注销', ['my-data']],
  ['销户', ['my-data']],
  ['陌生人', ['stranger']],
  ['没有这样的字', []],
])('%s is found in question or answer', (typed, found) => expect(findQuestions(questions, typed)).toEqual(found))

it('letters match whatever their case', () => expect(findQuestions(en, 'PASSPORT')).toEqual(['foreigners']))

it('an account is closed in English too', () => expect(findQuestions(en, 'close account')).toEqual(['my-data']))

it.each(Array.from({ length: 14 }, (_, place) => place + 1))('situation %i raises a question, which comes first', (situation) => {
  const first = questionsOf(String(situation))
  expect(first.length).toBeGreaterThan(0)
  expect(findQuestions(questions, '', first).slice(0, first.length)).toEqual(first)
  expect(findQuestions(questions, '', first)).toHaveLength(22)
})

it.each([undefined, '', '15', 'x', 'constructor'])('%p is no situation', (situation) => expect(questionsOf(situation)).toEqual([]))
