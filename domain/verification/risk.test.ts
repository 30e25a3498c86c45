import { type RiskAnswers, riskOf } from './risk.table'

const NOTHING: RiskAnswers = { hadContact: false, wasInRiskArea: false, wasAbroad: false, isCodeGreen: true, isQuestion: false }

it.each<[string, Partial<RiskAnswers>, string]>([
  ['nothing', {}, 'low'],
  ['contact', { hadContact: true }, 'high'],
  ['a risk area', { wasInRiskArea: true, wasAbroad: true }, 'high'],
  ['abroad', { wasAbroad: true }, 'raised'],
  ['a code that is not green', { isCodeGreen: false }, 'raised'],
  ['no record of travel', { isQuestion: true }, 'raised'],
])('%s', (_name, change, risk) => expect(riskOf({ ...NOTHING, ...change })).toBe(risk))
