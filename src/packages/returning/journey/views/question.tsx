import { returningTexts } from '@/i18n/packages/returning/texts'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { observer } from 'mobx-react-lite'
import { useJourney } from '../journey'
import { Shell } from '../parts/shell'

/** 是否返温来温. */
export const Question = observer(function Question() {
  const { own } = useJourney()
  const { question: words } = returningTexts().form
  return (
    <Shell>
      {own.problem && <ErrorNotice problem={own.problem} />}
      <EmptyState icon="return" title={words.title} text={words.text}>
        <Button id="returning-yes" onPress={own.return}>
          {words.yes}
        </Button>
        <Button id="returning-no" kind="secondary" onPress={own.decline} busyText={words.declining}>
          {words.no}
        </Button>
      </EmptyState>
    </Shell>
  )
})
