import { riskListTexts } from '@/i18n/packages/office/risk-lists/texts'
import type { RiskReviewStore } from '@/stores/office/risk-review.store'
import { Card } from '@/ui/card/card'
import { CheckRow } from '@/ui/check-row/check-row'
import { Field } from '@/ui/field/field'
import { Notice } from '@/ui/notice/notice'
import { CITIES_A_QUERY, fitsOneCode } from '@domain/itinerary/compared-set'
import { CITIES_BY_PROVINCE } from '@domain/risk-area/cities'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { figure } from '../words'

const SHOWN_AT_MOST = 60

interface City {
  code: string
  name: string
  province: string
}

const CITIES: readonly City[] = CITIES_BY_PROVINCE.flatMap(({ name: province, items }) =>
  items.map(({ code, name }) => ({ code, name, province })),
)

/** Which cities are compared: those of the list and those in force at first, any other by its name. */
export const Cities = observer(function Cities({ store }: { store: RiskReviewStore }) {
  const words = riskListTexts().cities
  const [typed, setTyped] = useState('')
  const count = store.cities.length
  const found = findCities(store, typed.trim())
  return (
    <Card>
      <View className="risk-lists__title">{words.title}</View>
      <View className="risk-lists__note">{words.lead}</View>
      <View className="risk-lists__label">{words.chosen(count)}</View>
      {!fitsOneCode(store.cities) && <Notice tone="warn" text={words.furtherCodes(CITIES_A_QUERY)} />}
      <Field
        id="find-city"
        label={words.search}
        value={typed}
        onChange={setTyped}
        placeholder={words.searchHint}
        type="text"
        maxLength={20}
      />
      <View className="risk-lists__choices">
        {found.length === 0 && <View className="risk-lists__note">{words.nothing}</View>}
        {found.slice(0, SHOWN_AT_MOST).map((city) => (
          <CityRow key={city.code} city={city} store={store} />
        ))}
        {found.length > SHOWN_AT_MOST && <View className="risk-lists__note">{words.more(found.length - SHOWN_AT_MOST)}</View>}
      </View>
    </Card>
  )
})

function findCities({ review }: RiskReviewStore, typed: string): readonly City[] {
  if (typed !== '') return CITIES.filter(({ code, name, province }) => [code, name, province].some((text) => text.includes(typed)))
  const spoken = new Set([...review.chosen, ...review.inForce, ...review.risks.map(({ code }) => code)])
  return CITIES.filter(({ code }) => spoken.has(code))
}

const CityRow = observer(function CityRow({ city: { code, name, province }, store }: { city: City; store: RiskReviewStore }) {
  const { cities: words, levels } = riskListTexts()
  const isChosen = store.isChosen(code)
  const { inForce, risks } = store.review
  const risk = risks.find((one) => one.code === code)
  const places = risk && [[levels.high, risk.high] as const, [levels.middle, risk.middle] as const].filter(([, many]) => many > 0)
  const told = [name === province ? '' : province, ...(places ?? []).map(([level, many]) => `${level} ${figure(many)}`)]
    .filter(Boolean)
    .join(' · ')
  const change = changeOf(isChosen, inForce.includes(code))
  return (
    <CheckRow id={`city-${code}`} isChecked={isChosen} onChange={() => store.toggle(code)} label={`${name} ${told} ${words[change]}`}>
      <View className="risk-lists__city">
        <View>{name}</View>
        <View className="risk-lists__note">{told}</View>
        {change !== 'stays' && change !== 'without' && (
          <View className={`risk-lists__change risk-lists__change--${change}`}>{words[change]}</View>
        )}
      </View>
    </CheckRow>
  )
})

const changeOf = (isChosen: boolean, wasChosen: boolean) => {
  if (isChosen) return wasChosen ? 'stays' : 'added'
  return wasChosen ? 'removed' : 'without'
}
