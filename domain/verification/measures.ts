import type { Measure } from '../status/facts'
import type { Text } from '../status/text'

/** 管控状态 as people read it. */
export const MEASURE_NAMES: Readonly<Record<Measure, Text>> = {
  centralised: { zh: '集中隔离', en: 'Central isolation' },
  home: { zh: '居家隔离', en: 'Home isolation' },
  observation: { zh: '居家健康观察', en: 'Health observation at home' },
  monitoring: { zh: '日常健康监测', en: 'Daily health monitoring' },
}
