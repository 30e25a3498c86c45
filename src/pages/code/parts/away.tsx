import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'

/** For who has asked to be told, and is outside the city, and has declared nothing yet. */
export const Away = observer(function Away() {
  const { away, code, navigation } = useStores()
  const { code: words } = texts()
  if (!away.isAway || code.answer?.arrivesOn) return null
  return (
    <Notice tone="info" text={words.away}>
      <Button id="away-declare" kind="secondary" onPress={() => navigation.open('returning')}>
        {words.toReturning}
      </Button>
    </Notice>
  )
})
