import { helpTexts } from '@/i18n/packages/help/texts'
import { say } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { Card } from '@/ui/card/card'
import { Notice } from '@/ui/notice/notice'
import { spoken } from '@/ui/spoken'
import { PROVINCE_NAMES } from '@domain/divisions/provinces'
import { isListOld, listTimeText } from '@domain/risk-area/list-time'
import type { Text } from '@domain/status'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Fragment } from 'react'
import { byProvince } from './by-province'

interface Props {
  /** As the national list writes it: `2022-07-21 16时`. */
  listTime: string
  cities: readonly { code: string; name: Text }[]
}

const nameOf = (province: string) => {
  const name = PROVINCE_NAMES[province]
  return name ? say(name) : province
}

/** The cities under their provinces, as people look for them. */
export const CityList = observer(function CityList({ listTime, cities }: Props) {
  const { clock } = useStores()
  const words = helpTexts().cities
  return (
    <Card>
      <View className="cities__facts">
        <View>
          {words.listTime} {say(listTimeText(listTime))}
        </View>
        <View>{words.count(cities.length)}</View>
      </View>
      {isListOld(listTime, clock.now) && <Notice tone="warn" text={words.old} />}
      {cities.length === 0 && <View>{words.empty}</View>}
      <View className="cities__provinces">
        {byProvince(cities).map(({ province, cities: ofProvince }) => (
          <Fragment key={province}>
            <View className="cities__name">{nameOf(province)}</View>
            <View className="cities__row" {...spoken({ role: 'list', label: nameOf(province) })}>
              {ofProvince.map(({ code, name }) => (
                <View key={code} className="cities__city" {...spoken({ role: 'listitem' })}>
                  {say(name)}
                </View>
              ))}
            </View>
          </Fragment>
        ))}
      </View>
    </Card>
  )
})
