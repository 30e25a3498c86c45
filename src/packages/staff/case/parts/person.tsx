import { placeTexts } from '@/i18n/packages/places/texts'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { say, texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { problemOf } from '@/stores/loadable'
import { Answers } from '@/ui/answers/answers'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { streetName } from '@domain/divisions'
import { MASKED_FIELDS, UNMASK_REASONS } from '@domain/verification/unmasking'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { UnmaskSheet } from '../../parts/unmask-sheet'
import { useCase } from '../case'

/** Who it is and how to reach them: masked, until the worker has said why they need it. */
export const Person = observer(function Person() {
  const { store, one } = useCase()
  const { phone } = useStores()
  const { person: words, unmask } = staffTexts().street
  const [isAsking, setAsking] = useState(false)
  const { clear } = store
  const isAllClear = MASKED_FIELDS.every((field) => typeof clear[field] === 'string')
  return (
    <Card>
      <View className="street__title">{words.title}</View>
      <Answers
        answers={[
          { question: words.name, answer: clear.name ?? one.maskedName },
          { question: words.document, answer: clear.document ?? one.maskedDocument },
          { question: words.phone, answer: clear.phone ?? one.maskedPhone },
          {
            question: words.address,
            answer: placeTexts().address(say(streetName(one.form.street)), clear.address ?? one.maskedAddress),
          },
        ]}
      />
      {clear.phone && (
        <Button id="street-call" kind="secondary" onPress={() => phone.call(clear.phone ?? '')}>
          {texts().common.call(clear.phone)}
        </Button>
      )}
      {!isAllClear && (
        <Button id="unmask" kind="secondary" onPress={() => setAsking(true)}>
          {unmask.open}
        </Button>
      )}
      {isAsking && (
        <UnmaskSheet
          of="unmask"
          reasons={UNMASK_REASONS}
          options={MASKED_FIELDS.map((value) => ({ value, title: words[value] }))}
          problem={problemOf(store.unmasking)}
          onShow={store.unmask}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  )
})
