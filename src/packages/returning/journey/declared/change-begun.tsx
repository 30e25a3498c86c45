import { returningTexts } from '@/i18n/packages/returning/texts'
import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { observer } from 'mobx-react-lite'
import { useJourney } from '../journey'

/** A change that was begun and not saved: gone on with, or given up. */
export const ChangeBegun = observer(function ChangeBegun() {
  const { own } = useJourney()
  const { changeBegun: words } = returningTexts().declared
  return (
    <Notice tone="warn" title={words.title} text={words.text}>
      <Button id="journey-change" onPress={own.change}>
        {words.goOn}
      </Button>
      <Button id="discard-change" kind="quiet" onPress={own.discardChange}>
        {words.discard}
      </Button>
    </Notice>
  )
})
