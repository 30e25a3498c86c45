import type { questions } from '@/i18n/packages/help/questions/zh-CN'
import { hasOwn } from '@domain/kernel/own'
import type { Situation } from '@domain/status'

export type QuestionKey = keyof typeof questions
type Questions = Readonly<Record<QuestionKey, { question: string; answer: string }>>

/** Which questions a situation raises: they come first when one arrives from it. */
const OF_SITUATION: Readonly<Record<Situation, readonly QuestionKey[]>> = {
  1: ['relation', 'sms-again'],
  2: ['not-yet-cleared'],
  3: ['cross', 'national-green'],
  4: ['cross', 'not-yet-cleared'],
  5: ['cross', 'not-yet-cleared', 'colours-differ'],
  6: ['colours-differ'],
  7: ['not-yet-cleared', 'colours-differ'],
  8: ['grey', 'crowds'],
  9: ['hospital', 'cross'],
  10: ['question-mark'],
  11: ['truck'],
  12: ['cross'],
  13: ['paused', 'no-sms'],
  14: ['question-mark'],
}

/** Other words that people look by, in either language. */
const ALSO: Readonly<Partial<Record<QuestionKey, string>>> = {
  'my-data': '销户 退出 清除 清空 删号 erase remove unregister privacy',
  privacy: '隐私政策 个人信息',
  'no-sms': '短信 没收到',
  children: '小孩 儿童 家人 家属 kid family',
  stranger: '陌生人 别人',
  foreigners: '外籍 国际',
  cross: '异常 叉',
  grey: '灰色',
}

const isSituation = (number: number): number is Situation => hasOwn(OF_SITUATION, number)

/** Those of a situation; none for whatever else stands in an address. */
export function questionsOf(situation: string | undefined): readonly QuestionKey[] {
  const number = Number(situation)
  return isSituation(number) ? OF_SITUATION[number] : []
}

/** Questions in which every typed word stands, in the question, its answer or the words beside it; all of them when nothing is typed. `first` come first. */
export function findQuestions(questions: Questions, typed: string, first: readonly QuestionKey[] = []): QuestionKey[] {
  const words = typed.toLowerCase().split(/\s+/)
  const others = (Object.keys(questions) as QuestionKey[]).filter((key) => !first.includes(key))
  return [...first, ...others].filter((key) => {
    const said = `${questions[key].question} ${questions[key].answer} ${ALSO[key] ?? ''}`.toLowerCase()
    return words.every((word) => said.includes(word))
  })
}
