import type { CivilDate } from '@domain/kernel/china-time'

/** A day to remember. */
export interface CalendarEntry {
  title: string
  notes: string
  day: CivilDate
  /** Milliseconds before the day begins in China at which the phone reminds of it. */
  remindBefore: number
}

/** The phone's own calendar. */
export interface Calendar {
  /** `true` when the entry is there, or was handed to the phone. */
  add(entry: CalendarEntry): Promise<boolean>
}

/** Alipay's is not open to mini-programs. */
export const calendar: Calendar | undefined = undefined
