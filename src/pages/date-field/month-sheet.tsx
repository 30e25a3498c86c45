import { calendarTexts } from '@/i18n/packages/calendar/texts'
import { addMonths, weeksOf } from '@domain/kernel/month'
import type { CivilDate } from '@domain/kernel/china-time'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import { Sheet } from '@/ui/sheet/sheet'
import { spoken } from '@/ui/spoken'
import './date-field.scss'

interface Props {
  title: string
  value: CivilDate
  today: CivilDate
  least: CivilDate | undefined
  most: CivilDate | undefined
  none: string | undefined
  onChoose: (day: CivilDate) => void
  onClose: () => void
}

/** A month to pick a day of. Days that cannot be are pale and take no press. */
export function MonthSheet({ title, value, today, least = '', most = '9999', none, onChoose, onClose }: Props) {
  const words = calendarTexts()
  const [month, setMonth] = useState((value || today).slice(0, 7))
  const turn = (id: string, label: string, months: number) => (
    <View
      id={id}
      className={`month__turn month__turn--${id}`}
      onClick={() => setMonth(addMonths(month, months))}
      {...spoken({ role: 'button', label })}
    >
      <Icon name="forward" />
    </View>
  )
  const foot = none && (
    <Button id="no-day" kind="secondary" onPress={() => onChoose('')}>
      {none}
    </Button>
  )
  return (
    <Sheet title={title} onClose={onClose} foot={foot}>
      <View className="month">
        <View className="month__head">
          {turn('earlier', words.earlier, -1)}
          <View className="month__name">{words.month(Number(month.slice(0, 4)), Number(month.slice(5)))}</View>
          {turn('later', words.later, 1)}
        </View>
        <View className="month__week">
          {words.weekdays.map((name) => (
            <View key={name} className="month__weekday">
              {name}
            </View>
          ))}
        </View>
        {weeksOf(month).map((week, row) => (
          <View key={row} className="month__week">
            {week.map((day, place) => {
              if (day === null) return <View key={place} className="month__day" />
              const canBe = least <= day && day <= most
              const look = day === value ? 'chosen' : !canBe ? 'closed' : day === today ? 'today' : 'open'
              return (
                <View
                  key={place}
                  id={`day-${day}`}
                  className={`month__day month__day--${look}`}
                  onClick={() => canBe && onChoose(day)}
                  {...(canBe && spoken({ role: 'button', label: day }))}
                >
                  {String(Number(day.slice(8)))}
                </View>
              )
            })}
          </View>
        ))}
      </View>
    </Sheet>
  )
}
