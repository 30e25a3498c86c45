import { riskListTexts } from '@/i18n/packages/office/risk-lists/texts'
import { say } from '@/i18n/texts'
import { PlaceSheet } from '@/pages/place-sheet'
import type { Review, RiskReviewStore } from '@/stores/office/risk-review.store'
import { Card } from '@/ui/card/card'
import { Disclosure } from '@/ui/disclosure/disclosure'
import { ChoiceField } from '@/ui/field/choice-field'
import { CITIES_BY_PROVINCE, cityName } from '@domain/risk-area/cities'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { placeSentence, warningSentence } from '../words'

/** Names that the table of divisions does not have: something to know, nothing to do. */
export function Warnings({ warnings }: Pick<Review, 'warnings'>) {
  if (warnings.length === 0) return null
  return (
    <Card kind="list">
      <Disclosure id="warnings" title={riskListTexts().names.warnings(warnings.length)}>
        {warnings.map(warningSentence).join(riskListTexts().names.between)}
      </Disclosure>
    </Card>
  )
}

/** Names that no city is known by: each has to be given one. */
export const Unmapped = observer(function Unmapped({ store, isTried }: { store: RiskReviewStore; isTried: boolean }) {
  const words = riskListTexts().names
  const [asked, setAsked] = useState<string>()
  return (
    <Card>
      <View className="risk-lists__title">{words.unmapped}</View>
      <View className="risk-lists__note">{words.unmappedText}</View>
      {store.names.map(({ name, code }, place) => (
        <ChoiceField
          key={name}
          id={`name-${place}`}
          label={placeSentence(...name.split(' '))}
          placeholder={words.choose}
          value={code === undefined ? undefined : say(cityName(code))}
          onPress={() => setAsked(name)}
          error={isTried && code === undefined ? words.missing : undefined}
        />
      ))}
      {asked !== undefined && (
        <PlaceSheet
          title={placeSentence(...asked.split(' '))}
          groups={CITIES_BY_PROVINCE}
          value={null}
          onChoose={(code) => store.name(asked, code)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Card>
  )
})
