import { CITIES_BY_PROVINCE } from '@domain/risk-area/cities'
import { compareRiskLists, countLevels, nameWarnings, parseRiskList, proposeCities, type RiskList, risksByCity } from '@domain/risk-area'
import { printRiskList } from '@domain/risk-area/print'

const COMMUNITIES_A_COUNTY = 15
const LEVEL_OF = ['high', 'middle', 'low', 'low'] as const

/** A list of so many places over all cities of the country, in the national interface's form; another `seed` moves some of them to other levels and away. */
export function listText(places: number, hour: number, seed: number): string {
  const cities = CITIES_BY_PROVINCE.flatMap(({ name: province, items }) =>
    items.map(({ name }) => ({ province: province.zh, city: name.zh })),
  )
  const listed = Array.from({ length: places }, (_, place) => {
    const county = Math.floor(place / COMMUNITIES_A_COUNTY)
    const level = LEVEL_OF[(county + (place % 10 === 0 ? seed : 0)) % LEVEL_OF.length]
    const community = `第${place % 20 === 0 ? place + seed * places : place}社区居民委员会一组至五组及周边沿街商铺`
    return { level, ...cities[county % cities.length], county: `第${county % 9}区`, community }
  })
  const inOrder = (['high', 'middle', 'low'] as const).flatMap((level) => listed.filter((place) => place.level === level))
  const list: RiskList = { version: '', listTime: `2022-12-14 ${hour}时`, updatedAt: 0 as RiskList['updatedAt'], places: inOrder }
  return printRiskList(list)
}

/** What an import and the look at it do with a list: check, count, map to cities, compare with another. */
export function checkAndCompare(text: string, before: string): { places: number; differing: number } {
  const [list, other] = [good(text), good(before)]
  const { places } = list
  const { added, removed, moved } = compareRiskLists(other, list)
  const counted = Object.values(countLevels(places)).reduce((sum, count) => sum + count, 0)
  if (nameWarnings(places).length + proposeCities(places).cities.length + risksByCity(places).length === 0 && counted > 0)
    throw new Error('nothing was mapped')
  return { places: counted, differing: added.length + removed.length + moved.length }
}

function good(text: string): RiskList {
  const list = parseRiskList(text)
  if (!list.ok) throw new Error(JSON.stringify(list.error))
  return list.value
}
