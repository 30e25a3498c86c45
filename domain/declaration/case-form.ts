import type { RiskLevel } from '../policy/measures.table'
import type { CaseForm } from '../verification/form'
import { isBeyond, originName } from '../verification/origins'
import type { Journey } from './journey'
import { maskNumber, MEANS } from './means.table'

interface Arrived {
  level: RiskLevel
  isCodeGreen: boolean
}

/** The form of the case that an arrival opens, as the declared journey fills it in. Contacts are asked about at the door. */
export function caseFormOf(journey: Journey, { level, isCodeGreen }: Arrived): CaseForm {
  const { phone, from, via, street, address } = journey
  return {
    phone,
    hasLeft: true,
    from,
    street,
    address,
    account: accountOf(journey),
    isCodeGreen,
    wasInRiskArea: level === 'high',
    wasAbroad: [from, ...via].some(isBeyond),
    hadContact: false,
  }
}

/** For the grid worker, who reads Chinese as holders write it. */
function accountOf({ from, via, arrivesOn, means, number }: Journey): string {
  const passed = via.length > 0 ? `，途经${via.map((place) => originName(place).zh).join('、')}` : ''
  return `返温来温预申报：从${originName(from).zh}出发${passed}，${MEANS[means].name.zh} ${maskNumber(means, number)}，${arrivesOn} 抵温。`
}
