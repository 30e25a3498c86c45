import { statisticsTexts } from '@/i18n/packages/office/statistics/texts'
import { DateField } from '@/pages/date-field/date-field'
import { useStores } from '@/pages/stores'
import { Card } from '@/ui/card/card'
import { civilDate } from '@domain/kernel/china-time'
import { firstDayKept } from '@domain/statistics/kept-days'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'

interface Props {
  shown: string
  onShow: (day: string) => Promise<void>
}

/** Which day's numbers are shown. */
export const DayField = observer(function DayField({ shown, onShow }: Props) {
  const { clock } = useStores()
  const words = statisticsTexts()
  return (
    <Card>
      <View className="statistics__day">
        <DateField
          id="statistics-day"
          label={words.day}
          placeholder={words.dayPlaceholder}
          value={shown}
          today={civilDate(clock.now)}
          least={firstDayKept(clock.now)}
          onChange={(day) => void onShow(day)}
        />
      </View>
    </Card>
  )
})
