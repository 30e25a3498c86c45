import { placeTexts } from '@/i18n/packages/places/texts'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { say, texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { problemOf } from '@/stores/loadable'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
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
      <View>
        <ListRow title={words.name} detail={clear.name ?? one.maskedName} />
        <ListRow title={words.document} detail={clear.document ?? one.maskedDocument} />
        <ListRow title={words.phone} detail={clear.phone ?? one.maskedPhone} />
        <ListRow
          title={words.address}
          detail={placeTexts().address(say(streetName(one.form.street)), clear.address ?? one.maskedAddress)}
        />
      </View>
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
