import { texts } from '@/i18n/texts'
import { isExtended, shownUntil } from '@/stores/shown'
import { Later } from '@/ui/later/later'
import { TimePair } from '@/ui/time-pair/time-pair'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'
import type { OverName } from '../over'
import { Advice } from '../parts/advice'
import { CodeFacts } from '../parts/code-facts'
import { ConfirmRow } from '../parts/confirm-row'
import { Grid } from '../parts/grid'
import { Hero } from '../parts/hero'
import { PassCode, PassNote } from '../parts/pass-code'
import { SentBack } from '../parts/sent-back'
import { Services } from '../parts/services'
import { ShownState } from '../parts/shown-state'
import { Who } from '../parts/who'
import { waysOutOf } from '../ways-out/offered'

/** The code of the applicant on display. */
export const CodeView = observer(function CodeView({ onOpen }: { onOpen: (over: OverName) => void }) {
  const { code, clock } = useStores()
  const { code: words, times } = texts()
  const { current } = code
  if (!current || !code.code) return null
  const { updatedAt } = current
  const validUntil = shownUntil(code.code, current)
  const { offered, isToConfirm } = waysOutOf(code.code, current)
  return (
    <>
      <Who onSwitch={() => onOpen({ kind: 'switch' })} />
      <Hero
        code={code.code}
        applicant={current}
        now={clock.now}
        more={{
          band: words.band(times.date(clock.now)),
          pass: <PassCode />,
          passNote: <PassNote />,
          facts: <CodeFacts code={code.code} />,
        }}
      />
      {updatedAt !== null && validUntil !== null && (
        <TimePair
          updatedAt={updatedAt}
          validUntil={validUntil}
          now={clock.now}
          isExtended={code.answer !== undefined && isExtended(code.answer, code.code, current)}
        />
      )}
      <ShownState />
      <Later>
        <SentBack applicant={current} />
        <Advice code={code.code} applicant={current} onOpen={onOpen} />
        {!isToConfirm && <ConfirmRow applicant={current} />}
        <Grid isDeclareOffered={offered.includes('declare-again')} onUnlink={() => onOpen({ kind: 'unlink' })} />
        <Services />
      </Later>
    </>
  )
})
