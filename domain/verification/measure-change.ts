import type { Measure } from '../status/facts'
import type { CivilDate } from '../kernel/china-time'
import type { MeasureForm } from './measure-form'

/** Which measure, and on which days. */
interface MeasureSpan {
  kind: Measure
  from: CivilDate
  to: CivilDate
}

/** What the history says of a measure 管控 that was written: nothing in it says where, or who answers for it. */
export interface MeasureStep extends MeasureSpan {
  /** What it was before; null for the first. */
  before: MeasureSpan | null
  /** At another place than before. */
  isElsewhere: boolean
  /** Somebody else, or another phone, answers for it. */
  isOther: boolean
}

const spanOf = ({ kind, from, to }: MeasureSpan): MeasureSpan => ({ kind, from, to })

/** What became of a measure. */
export const measureStep = (before: MeasureForm | null, after: MeasureForm): MeasureStep => ({
  ...spanOf(after),
  before: before && spanOf(before),
  isElsewhere: before !== null && before.place !== after.place,
  isOther: before !== null && (before.responsible !== after.responsible || before.phone !== after.phone),
})
