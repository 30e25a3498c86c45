import { type HealthCode, isOfZhejiang, type Person } from '../city/person'

const WORDS = { green: '绿码', yellow: '黄码', red: '红码' } as const

/** Their way of writing a time: 2021-10-21T04:23:40.000+0000. */
export const theirTime = (at: number): string => new Date(at).toISOString().replace('Z', '+0000')

const NO_CODE = { mffd: null, mlx: null, mzt: null, hmcmyy: null, source: null }

/** A person's codes as the batch store held them at an instant; who has none of this province is registered without a colour. */
export function recordsOf(person: Person, at: number): object[] {
  const isThere = person.codes.every(({ changedAt }) => changedAt <= at)
  const codes = (isThere ? person.codes : (person.codesBefore ?? [])).filter(isOfZhejiang)
  if (codes.length === 0) return [{ ...registration(person, '0', 0), ...NO_CODE }]
  return codes.map((code) => ({ ...registration(person, code.division, code.changedAt), ...coloured(code) }))
}

const registration = (person: Person, division: string, changedAt: number) => ({
  sfzh: person.documentNumber,
  id: `${person.id}-${division}`,
  xm: person.name,
  sjh: person.phone,
  scffsj: theirTime(changedAt),
  scsqsj: theirTime(changedAt),
  zjlx: person.paper,
  zjgxsj: theirTime(changedAt),
  dbrsfzh: person.agent,
})

const coloured = ({ place, colour, reason }: HealthCode) => ({
  mffd: place,
  mlx: '本域内通行码',
  mzt: WORDS[colour],
  hmcmyy: reason,
  source: place === '杭州市' ? '杭州自建' : '阿里自建',
})
