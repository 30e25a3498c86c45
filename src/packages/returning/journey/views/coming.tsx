import { Awaited } from '@/pages/awaited'
import { useStores } from '@/pages/stores'
import { observer } from 'mobx-react-lite'
import { useJourney } from '../journey'
import { Shell } from '../parts/shell'

/** Who is linked and what is declared is not known yet, or could not be had. */
export const Coming = observer(function Coming() {
  const { code } = useStores()
  const { own } = useJourney()
  return (
    <Shell>
      {code.answer ? <Awaited reading={own.reading} onRetry={own.load} /> : <Awaited reading={code.shown} onRetry={code.refresh} />}
    </Shell>
  )
})
