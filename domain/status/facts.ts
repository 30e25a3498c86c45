/** What is known of a person at one instant. Whatever depends on time was decided before and is handed in (`status.md`, Facts). */

export const HEALTH_COLOURS = ['green', 'yellow', 'red', 'grey'] as const
/** 健康码颜色: the worst of the person's codes; grey is a failure of the registry, not a state of health. */
export type HealthColour = (typeof HEALTH_COLOURS)[number]

export const ITINERARIES = ['clear', 'exposed', 'unknown'] as const
/** 行程: the one bit, or no record at all. */
export type Itinerary = (typeof ITINERARIES)[number]

export const VERIFICATIONS = ['none', 'submitted', 'received', 'controlled', 'ended', 'returned'] as const
/** 核查: the state of the newest case. */
export type Verification = (typeof VERIFICATIONS)[number]

export const MEASURES = ['centralised', 'home', 'observation', 'monitoring'] as const
/** 管控状态: 集中隔离, 居家隔离, 居家健康观察, 日常健康监测. */
export type Measure = (typeof MEASURES)[number]

export interface Facts {
  healthColour: HealthColour
  itinerary: Itinerary
  verification: Verification
  /** Only read when controlled; a controlled person without a known measure counts as under the strictest. */
  measure?: Measure
  /** A negative nucleic-acid report is on file for the case. */
  negativeTest: boolean
  /** 集卡车司机: an entry valid today. */
  truckDriver: boolean
  /** 健康码白名单: an entry valid today. */
  healthWhitelist: boolean
  /** 临时通行: a pass of two hours running. */
  temporaryPass: boolean
  /** 非法访问: the SMS lock-out of the account running, and no validity running. */
  locked: boolean
}
