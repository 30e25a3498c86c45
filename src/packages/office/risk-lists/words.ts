import { listTimeText } from '@domain/risk-area/list-time'
import { riskListTexts } from '@/i18n/packages/office/risk-lists/texts'
import { say } from '@/i18n/texts'
import { hasOwn } from '@domain/kernel/own'
import { COUNTIES } from '@domain/divisions'
import { placeName } from '@domain/linking/place-name'
import { cityName } from '@domain/risk-area/cities'
import type { NameWarning, RiskListProblem } from '@domain/risk-area/problem'
import type { Text } from '@domain/status'

/** 45,000 rather than 45000. */
export const figure = (count: number): string => String(count).replace(/(?=(?:\d{3})+$)(?!^)/g, ',')

/** Why a list was refused, as a sentence. */
export function problemSentence(problem: RiskListProblem): string {
  const words = riskListTexts().problems
  switch (problem.key) {
    case 'fieldMissing':
      return words.fieldMissing(...placeOf(problem.at))
    case 'fieldWrong':
      return problem.at === '' ? words.whole : words.fieldWrong(...placeOf(problem.at))
    case 'timeWrong':
      return words.timeWrong(problem.text)
    case 'countDiffers': {
      const fields: Readonly<Record<string, string>> = words.countFields
      return words.countDiffers(fields[problem.count] ?? problem.count, figure(problem.said), figure(problem.counted))
    }
    case 'tooManyPlaces':
      return words.tooManyPlaces(figure(problem.counted), figure(problem.most))
    case 'notLater':
      return words.notLater(say(listTimeText(problem.listTime)), say(listTimeText(problem.current)))
    default:
      return words[problem.key]
  }
}

/** Which field of which entry: 第 1 条高风险地区, 省份. What is none of the known fields is said as it stands. */
function placeOf(path: string): [entry: string, field: string] {
  const { fields, lists, content, entryOf } = riskListTexts().problems
  const names: Readonly<Record<string, string>> = { ...lists, ...fields }
  const nameOf = (key: string) => (hasOwn(names, key) ? names[key] : key)
  const [first = '', entry, ...rest] = path.split('.').filter((part) => part !== 'data')
  if (entry === undefined) return [lists.all, nameOf(first)]
  const place = entryOf(nameOf(first), Number(entry) + 1)
  const [field, at] = rest
  if (field === undefined) return [place, content]
  return [place, at === undefined ? nameOf(field) : entryOf(nameOf(field), Number(at) + 1)]
}

const COUNTY_NAMES: ReadonlyMap<string, Text> = new Map(COUNTIES.map(({ name }) => [name.zh, name]))

/** A place of a list, from the province down, each name once: what English has a name for by that, the rest as the list writes it. */
export const placeSentence = (...names: readonly string[]): string =>
  [...new Set(names)].map((name) => say(COUNTY_NAMES.get(name) ?? placeName(name))).join(' ')

export function warningSentence({ province, city, takenFor }: NameWarning): string {
  const words = riskListTexts().names
  const name = placeSentence(province, city)
  return takenFor === null ? words.takenForNone(name) : words.takenFor(name, say(cityName(takenFor)))
}
