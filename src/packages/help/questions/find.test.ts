import { questions as en } from '@/i18n/packages/help/questions/en'
import { questions } from '@/i18n/packages/help/questions/zh-CN'
import { findQuestions, questionsOf } from './find'

it('all questions of the article, when nothing is typed', () => expect(findQuestions(questions, '  ')).toHaveLength(21))

it.each([
  ['护照', ['foreigners']],
  ['灰码 工单', ['grey']],
  ['核酸', ['cross']],
  ['没有这样的字', []],
])('%s is found in question or answer', (typed, found) => expect(findQuestions(questions, typed)).toEqual(found))

it('letters match whatever their case', () => expect(findQuestions(en, 'PASSPORT')).toEqual(['foreigners']))

it.each(Array.from({ length: 14 }, (_, place) => place + 1))('situation %i raises a question, which comes first', (situation) => {
  const first = questionsOf(String(situation))
  expect(first.length).toBeGreaterThan(0)
  expect(findQuestions(questions, '', first).slice(0, first.length)).toEqual(first)
  expect(findQuestions(questions, '', first)).toHaveLength(21)
})

it.each([undefined, '', '15', 'x', 'constructor'])('%p is no situation', (situation) => expect(questionsOf(situation)).toEqual([]))
