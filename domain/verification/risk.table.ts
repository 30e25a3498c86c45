import type { CaseForm } from './form'

/** How pressing a case is; the place in the list is its rank. */
export const CASE_RISKS = ['low', 'raised', 'high'] as const
export type CaseRisk = (typeof CASE_RISKS)[number]

/** What the person answered, and whether their travel is on record. */
export type RiskAnswers = Pick<CaseForm, 'hadContact' | 'wasInRiskArea' | 'wasAbroad' | 'isCodeGreen'> & { isQuestion: boolean }

export interface RiskRule {
  id: `VR-${number}`
  when: string
  holds: (answers: RiskAnswers) => boolean
  then: CaseRisk
  source: string
}

/** The first that holds decides; the last always does. */
export const RISK_RULES: readonly RiskRule[] = [
  {
    id: 'VR-1',
    when: 'contact with 密切接触者 or 高风险暴露人员',
    holds: ({ hadContact }) => hadContact,
    then: 'high',
    source: 'product.md 6: the form; rules.md 28: statement of no contact',
  },
  {
    id: 'VR-2',
    when: 'was in a medium- or high-risk area in 14 days',
    holds: ({ wasInRiskArea }) => wasInRiskArea,
    then: 'high',
    source: 'product.md 6: the form',
  },
  { id: 'VR-3', when: 'was abroad in 28 days', holds: ({ wasAbroad }) => wasAbroad, then: 'raised', source: 'product.md 6: the form' },
  {
    id: 'VR-4',
    when: 'a health code is not green',
    holds: ({ isCodeGreen }) => !isCodeGreen,
    then: 'raised',
    source: 'product.md 6: the form',
  },
  {
    id: 'VR-5',
    when: 'travel is not on record (黄问号)',
    holds: ({ isQuestion }) => isQuestion,
    then: 'raised',
    source: 'product.md 6: 两查两问',
  },
  { id: 'VR-6', when: 'otherwise', holds: () => true, then: 'low', source: 'total' },
]

/** Where a case stands among those that wait: by its rank in `CASE_RISKS`. */
export const riskOf = (answers: RiskAnswers): CaseRisk => RISK_RULES.find(({ holds }) => holds(answers))?.then ?? 'low'

/** The risk of a rank that was kept; of one that is none any more the lowest. */
export const riskAt = (rank: number): CaseRisk => CASE_RISKS[rank] ?? 'low'
