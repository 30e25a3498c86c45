import { Later } from '@/ui/later/later'
import { TimePair } from '@/ui/time-pair/time-pair'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'
import type { OverName } from '../over'
import { Advice } from '../parts/advice'
import { ConfirmRow } from '../parts/confirm-row'
import { Grid } from '../parts/grid'
import { Hero } from '../parts/hero'
import { Services } from '../parts/services'
import { ShownState } from '../parts/shown-state'
import { Who } from '../parts/who'
import { waysOutOf } from '../ways-out/offered'

/** The code of the applicant on display. */
export const CodeView = observer(function CodeView({ onOpen }: { onOpen: (over: OverName) => void }) {
  const { code, clock } = useStores()
  const { current } = code
  if (!current || !code.code) return null
  const { updatedAt, temporaryUntil } = current
  // 临时通行 ends before the validity of the itinerary.
  const validUntil = code.code.situation === 14 ? temporaryUntil : current.validUntil
  return (
    <>
      <Who onSwitch={() => onOpen({ kind: 'switch' })} />
      <Hero code={code.code} applicant={current} now={clock.now} />
      {updatedAt !== null && validUntil !== null && <TimePair updatedAt={updatedAt} validUntil={validUntil} now={clock.now} />}
      <ShownState />
      <Later>
        <Advice code={code.code} applicant={current} onOpen={onOpen} />
        {!waysOutOf(code.code, current).isWithheld && <ConfirmRow applicant={current} />}
        <Grid onUnlink={() => onOpen({ kind: 'unlink' })} />
        <Services />
      </Later>
    </>
  )
})
