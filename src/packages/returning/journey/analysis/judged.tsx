import { returningTexts } from '@/i18n/packages/returning/texts'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import type { Itinerary } from '@domain/status/facts'
import { observer } from 'mobx-react-lite'
import { useJourney } from '../journey'

/** What came of it, and on to the declaration. */
export const AnalysisJudged = observer(function AnalysisJudged({ bit }: { bit: Itinerary }) {
  const { own } = useJourney()
  const { judged: words } = returningTexts().analysis
  const { title, text } = words[bit]
  return (
    <EmptyState {...(bit === 'clear' ? { icon: 'check', tone: 'good' } : { icon: 'warning' })} title={title} text={text}>
      <Button id="analysis-go-on" onPress={own.goOn}>
        {own.declared ? words.back : words.goOn}
      </Button>
    </EmptyState>
  )
})
