import { riskListTexts } from '@/i18n/packages/office/risk-lists/texts'
import { say } from '@/i18n/texts'
import type { RiskReviewStore } from '@/stores/office/risk-review.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { CheckRow } from '@/ui/check-row/check-row'
import { Field } from '@/ui/field/field'
import { Notice } from '@/ui/notice/notice'
import { findAmong } from '@domain/divisions/find-among'
import { CITIES_A_QUERY, fitsOneCode } from '@domain/itinerary/compared-set'
import { CITIES_BY_PROVINCE } from '@domain/risk-area/cities'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { figure } from '../words'

const SHOWN_AT_MOST = 60

type City = ReturnType<typeof findAmong>[number]

/** Which cities are compared: those of the list and those in force at first, any other by its name. */
export const Cities = observer(function Cities({ store }: { store: RiskReviewStore }) {
  const words = riskListTexts().cities
  const [typed, setTyped] = useState('')
  const [isWhole, setWhole] = useState(false)
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
        {found.slice(0, isWhole ? undefined : SHOWN_AT_MOST).map((city) => (
          <CityRow key={city.code} city={city} store={store} />
        ))}
        {found.length > SHOWN_AT_MOST && !isWhole && (
          <Button kind="quiet" id="more-cities" onPress={() => setWhole(true)}>
            {words.more(found.length - SHOWN_AT_MOST)}
          </Button>
        )}
      </View>
    </Card>
  )
})

function findCities({ review }: RiskReviewStore, typed: string): readonly City[] {
  const found = findAmong(typed, CITIES_BY_PROVINCE)
  if (typed !== '') return found
  const spoken = new Set([...review.chosen, ...review.inForce, ...review.risks.map(({ code }) => code)])
  return found.filter(({ code }) => spoken.has(code))
}

const CityRow = observer(function CityRow({ city, store }: { city: City; store: RiskReviewStore }) {
  const { cities: words, levels } = riskListTexts()
  const { code, within } = city
  const name = say(city.name)
  const isChosen = store.isChosen(code)
  const { inForce, risks } = store.review
  const risk = risks.find((one) => one.code === code)
  const places = risk && [[levels.high, risk.high] as const, [levels.middle, risk.middle] as const].filter(([, many]) => many > 0)
  const told = [within.zh === city.name.zh ? '' : say(within), ...(places ?? []).map(([level, many]) => `${level} ${figure(many)}`)]
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
