import { returningTexts } from '@/i18n/packages/returning/texts'
import { texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import type { Instant } from '@domain/kernel/china-time'
import { observer } from 'mobx-react-lite'
import { useJourney } from '../journey'
import { AwaySwitch } from '../parts/away-switch'

/** 否 was answered before: when, and the way to declare after all. */
export const AnsweredNo = observer(function AnsweredNo({ at }: { at: Instant }) {
  const { navigation } = useStores()
  const { own } = useJourney()
  const { answeredNo: words, thanks } = returningTexts().form
  return (
    <>
      <EmptyState icon="return" title={words.title} text={words.text(texts().times.day(at))}>
        <Button id="returning-after-all" onPress={own.reconsider}>
          {words.afterAll}
        </Button>
        <Button id="answered-no-home" kind="secondary" onPress={navigation.home}>
          {thanks.back}
        </Button>
      </EmptyState>
      <AwaySwitch />
    </>
  )
})
