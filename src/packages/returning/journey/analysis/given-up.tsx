import { returningTexts } from '@/i18n/packages/returning/texts'
import { say } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { FALLBACK } from '@domain/declaration/notices.table'
import { observer } from 'mobx-react-lite'
import { useJourney } from '../journey'
import { AnalysisBegin } from '../../analysis/begin'
import { AwaySwitch } from '../parts/away-switch'

/** The time is over: again, or on without it. */
export const AnalysisGivenUp = observer(function AnalysisGivenUp({ onRead }: { onRead: () => void }) {
  const { own } = useJourney()
  const { givenUp: words } = returningTexts().analysis
  return (
    <>
      <Notice tone="warn" title={words.title} text={say(FALLBACK)}>
        <Button id="analysis-without" kind="secondary" onPress={own.goOn}>
          {words.without}
        </Button>
      </Notice>
      <AnalysisBegin onRead={onRead} />
      <AwaySwitch />
    </>
  )
})
