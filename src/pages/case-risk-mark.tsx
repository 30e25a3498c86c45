import { CASE_RISK_WORDS } from '@/i18n/packages/cases/words'
import { say } from '@/i18n/texts'
import { type Risk, RiskMark } from '@/ui/risk-mark/risk-mark'
import type { CaseRisk } from '@domain/verification/risk.table'
import { observer } from 'mobx-react-lite'

const RISKS: Readonly<Record<CaseRisk, Risk>> = { high: 'high', raised: 'medium', low: 'low' }

/** How pressing a case is, as the street and the office see it. */
export const CaseRiskMark = observer(function CaseRiskMark({ risk }: { risk: CaseRisk }) {
  return <RiskMark risk={RISKS[risk]}>{say(CASE_RISK_WORDS[risk])}</RiskMark>
})
