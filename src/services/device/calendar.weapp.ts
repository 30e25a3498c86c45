import { SECOND, startOfDay } from '@domain/kernel/china-time'
import Taro from '@tarojs/taro'
import type { Calendar } from './calendar'

/** Of WeChat, which asks the person itself. Seconds since 1970; the reminder so many seconds before. Source: WeChat, wx.addPhoneCalendar. */
export const calendar: Calendar = {
  async add({ title, notes, day, remindBefore }) {
    try {
      const startTime = startOfDay(day) / SECOND
      const alarm = { alarm: true, alarmOffset: remindBefore / SECOND }
      await Taro.addPhoneCalendar({ title, description: notes, startTime, allDay: true, ...alarm })
      return true
    } catch {
      return false
    }
  },
}
