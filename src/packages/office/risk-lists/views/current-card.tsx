import { listTimeText } from '@domain/risk-area/list-time'
import { riskListTexts } from '@/i18n/packages/office/risk-lists/texts'
import { say, texts } from '@/i18n/texts'
import type { Shelf } from '@/stores/office/risk-lists.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { cityName } from '@domain/risk-area/cities'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useRiskLists } from '../risk-lists'
import { figure } from '../words'

/** The list in force, with the cities that travel is compared with. */
export const CurrentCard = observer(function CurrentCard({ current }: Pick<Shelf, 'current'>) {
  const lists = useRiskLists()
  const words = riskListTexts()
  if (!current) return <Card>{words.current.none}</Card>
  const { version, list, cities } = current
  const { high, middle, low } = list.counts
  const time = texts().times.moment(version.confirmedAt)
  return (
    <Card>
      <View className="risk-lists__head">
        <View className="risk-lists__title">
          {words.current.title} · {say(listTimeText(list.listTime))}
        </View>
        <View className="risk-lists__tag">{words.current.number(String(version.number))}</View>
      </View>
      <View className="risk-lists__note">
        {version.by === null ? words.current.confirmedBySystem(time) : words.current.confirmed(time, version.by)}
        {version.isRollBack && ` · ${words.versions.rollBack}`}
      </View>
      <View>{words.counts(figure(high), figure(middle), figure(low))}</View>
      <View className="risk-lists__label">
        {words.current.cities} · {words.current.cityCount(cities.length)}
      </View>
      <View className="risk-lists__cities">
        {cities.length === 0 ? words.current.noCities : cities.map((code) => <View key={code}>{say(cityName(code))}</View>)}
      </View>
      <Button id="change-cities" kind="secondary" onPress={() => lists.open(list.list)}>
        {words.current.choose}
      </Button>
    </Card>
  )
})
