import { say } from '@/i18n/texts'
import { listTimeText } from '@domain/risk-area/list-time'
import { riskListTexts } from '@/i18n/packages/office/risk-lists/texts'
import { texts } from '@/i18n/texts'
import { useTried } from '@/pages/use-tried'
import { problemOf } from '@/stores/loadable'
import type { RiskReviewStore } from '@/stores/office/risk-review.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Notice } from '@/ui/notice/notice'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useRiskLists } from '../risk-lists'
import { figure } from '../words'
import { Cities } from './cities'
import { Confirm } from './confirm'
import { Differences } from './differences'
import { Unmapped, Warnings } from './names'

/** A list before it comes into force: what it is, what it changes, which cities are compared; and the button. */
export const Review = observer(function Review({ store }: { store: RiskReviewStore }) {
  const lists = useRiskLists()
  const [isAsking, setAsking] = useState(false)
  const { isTried, attempt } = useTried()
  const words = riskListTexts()
  const { list } = store.review
  const { high, middle, low } = list.counts
  const problem = problemOf(store.confirming)
  return (
    <View className="risk-lists">
      <View className="risk-lists__main">
        <Card>
          <View className="risk-lists__head">
            <View className="risk-lists__title">
              {words.review.titles[list.state]} · {say(listTimeText(list.listTime))}
            </View>
            <View className="risk-lists__tag">{words.states[list.state]}</View>
          </View>
          <View>{words.counts(figure(high), figure(middle), figure(low))}</View>
          <View className="risk-lists__note">
            {words.review.imported(
              [words.origins[list.origin], list.by].filter(Boolean).join(' · '),
              texts().times.moment(list.importedAt),
            )}
          </View>
        </Card>
        {list.state === 'passed' && <Notice tone="warn" text={words.review.passed} />}
        <Differences store={store} />
        <Warnings warnings={store.review.warnings} />
      </View>
      <View className="risk-lists__side">
        {store.names.length > 0 && <Unmapped store={store} isTried={isTried} />}
        <Cities store={store} />
        {problem && <ErrorNotice problem={problem} />}
        <View className="risk-lists__buttons">
          {list.state !== 'passed' && (
            <Button id="confirm-list" onPress={() => attempt(store.isWhole) && setAsking(true)}>
              {words.confirm.buttons[list.state]}
            </Button>
          )}
          <Button id="close-review" kind="secondary" onPress={lists.close}>
            {words.review.back}
          </Button>
        </View>
      </View>
      {isAsking && <Confirm store={store} onClose={() => setAsking(false)} />}
    </View>
  )
})
