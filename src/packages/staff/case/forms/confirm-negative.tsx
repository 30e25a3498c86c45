import { staffTexts } from '@/i18n/packages/staff/texts'
import { texts } from '@/i18n/texts'
import { useTried } from '@/pages/use-tried'
import { valueOf } from '@/stores/loadable'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { CheckRow } from '@/ui/check-row/check-row'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useCase } from '../case'
import { ShownPictures } from '../parts/shown-pictures'
import { FormButtons } from './form-buttons'
import type { FormProps } from './form-props'

/** Steps with which reports came. */
const HANDED_IN = ['open', 'change', 'hand-in-report']

/** 确认核酸阴性: which reports there are and of when, before the worker says that they have compared them. */
export const ConfirmNegative = observer(function ConfirmNegative({ onDone, onCancel }: FormProps) {
  const { store, one } = useCase()
  const { negative: words, case: caseWords } = staffTexts().street
  const [isCompared, setCompared] = useState(false)
  const { isTried, attempt } = useTried()
  const shown = valueOf(store.showing)
  const last = [...one.history].reverse().find(({ event }) => HANDED_IN.includes(event))
  const confirm = async () => {
    if (attempt(isCompared) && (await store.move({ event: 'confirm-negative' }))) onDone()
  }
  return (
    <Card>
      <View className="street__title">{caseWords.confirmNegative}</View>
      <View id="negative-reports">{words.photos(one.photos, texts().times.moment(last?.at ?? one.openedAt))}</View>
      <View className="street__detail">{words.lead}</View>
      {shown ? (
        <ShownPictures shown={shown} />
      ) : (
        <Button id="negative-look" kind="secondary" onPress={store.look}>
          {words.look(one.photos)}
        </Button>
      )}
      <CheckRow
        id="negative-compared"
        label={words.checked}
        isChecked={isCompared}
        onChange={setCompared}
        error={isTried && !isCompared ? words.fault : undefined}
      >
        {words.checked}
      </CheckRow>
      <FormButtons id="negative" onConfirm={confirm} onCancel={onCancel} />
    </Card>
  )
})
