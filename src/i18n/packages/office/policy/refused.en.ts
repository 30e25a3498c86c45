import type { ErrorParams } from '@domain/kernel/errors'
import type { ErrorText } from '../../../errors'
import type { policyNames as chinese } from './refused.zh-CN'

/** Names of what can be changed, as the table and a refusal say them. */
export const policyNames: Readonly<Record<keyof typeof chinese, string>> = {
  validityHours: 'Validity of travel',
  spreadShare: 'Difference between people',
  ceilingHours: 'Longest validity',
  smsPerWindow: 'SMS codes in a short time',
  smsWindowMinutes: 'Length of the short time',
  smsPerDay: 'SMS codes a day',
  citiesPerCode: 'Cities asked about a code',
  wrongTriesPerAccount: 'Wrong SMS codes of one account',
  wrongTriesPerPhone: 'Wrong SMS codes for one number',
  idTriesPerDay: 'Wrong ID numbers a day',
  temporaryPassesPerDay: 'Temporary passes a day',
  clientFloor: 'Oldest version of the mini-program',
  places: 'Kinds of place',
  notice: 'Notice',
  arrival: 'Measures on arrival',
  gathering: 'What restricted gathering means',
  from: 'In force from',
}

const nameOf = (key: unknown): string => policyNames[key as keyof typeof policyNames] ?? 'This'

function why({ figure, problem, than }: ErrorParams): string {
  const name = nameOf(figure)
  switch (problem) {
    case 'order':
      return `“${name}” cannot be below “${nameOf(than)}”.`
    case 'unchanged':
      return `“${name}” will be that by then anyway.`
    case 'time':
      return figure === 'notice' ? 'A notice must end after it begins.' : 'A change begins neither before now nor later than in 90 days.'
    case 'many':
      return '20 changes wait for their time: plan more when one of them is in force.'
    case 'later':
      return `Change ${than} follows it and is about the same: withdraw that one first.`
    default:
      return `“${name}” is outside of what can be set.`
  }
}

export const policyRefused: ErrorText = { title: 'The change was refused', text: why }
