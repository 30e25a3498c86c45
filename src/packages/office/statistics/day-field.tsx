import { statisticsTexts } from '@/i18n/packages/office/statistics/texts'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { isCivilDate } from '@domain/kernel/china-time'
import { View } from '@tarojs/components'
import { useState } from 'react'

const DAY_LENGTH = 10

interface Props {
  shown: string
  onShow: (day: string) => Promise<void>
}

/** Which day's numbers are shown. */
export function DayField({ shown, onShow }: Props) {
  const words = statisticsTexts()
  const [day, setDay] = useState(shown)
  const [isWrong, setWrong] = useState(false)
  const show = async () => {
    setWrong(!isCivilDate(day))
    if (isCivilDate(day)) await onShow(day)
  }
  return (
    <Card>
      <View className="statistics__day">
        <Field
          id="statistics-day"
          label={words.day}
          value={day}
          onChange={setDay}
          placeholder={words.dayPlaceholder}
          type="text"
          maxLength={DAY_LENGTH}
          error={isWrong ? words.dayWrong : undefined}
        />
        <Button id="show-statistics" onPress={show}>
          {words.show}
        </Button>
      </View>
    </Card>
  )
}
