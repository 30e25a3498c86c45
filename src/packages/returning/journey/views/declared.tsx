import { changeTexts } from '@/i18n/packages/change/texts'
import { returningTexts } from '@/i18n/packages/returning/texts'
import { ChangeBegun } from '@/pages/change/change-begun'
import { useStores } from '@/pages/stores'
import { useQuestion } from '@/pages/use-question'
import type { OwnDeclaration } from '@/stores/returning/own-journey.store'
import { Button } from '@/ui/button/button'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { isExpected } from '@domain/declaration/declaration'
import { observer } from 'mobx-react-lite'
import { Bring } from '../declared/bring'
import { Cases } from '../declared/cases'
import { Hotline } from '../declared/hotline'
import { JourneyCard } from '../declared/journey-card'
import { OnArrival } from '../declared/on-arrival'
import { Reminders } from '../declared/reminders'
import { Standing } from '../declared/standing'
import { useJourney } from '../journey'
import { Shell } from '../parts/shell'

/** Where a declared journey stands, what applies on arrival, what to bring, whom to call, and what is still in one's hands. */
export const Declared = observer(function Declared() {
  const { own } = useJourney()
  const { declared: words } = returningTexts()
  const { code } = useStores()
  const withdrawal = useQuestion({ title: words.withdrawTitle, text: words.withdrawText, confirm: words.withdraw }, async () => {
    if (await own.withdraw()) code.look()
  })
  const discarding = useQuestion(changeTexts().discarding, own.discardChange)
  const { declared } = own
  if (!declared) return null
  return (
    <Shell over={withdrawal.question || discarding.question}>
      {own.problem && <ErrorNotice problem={own.problem} />}
      {own.isChangeBegun && (
        <ChangeBegun
          id="journey-change"
          text={words.changeBegun}
          isOvertaken={own.isChangeOvertaken}
          onGoOn={own.change}
          onDiscard={discarding.ask}
        />
      )}
      <Standing declared={declared}>
        <Ways declared={declared} onWithdraw={withdrawal.ask} />
      </Standing>
      <Cases declared={declared} />
      <OnArrival declared={declared} />
      {isExpected(declared.state) && <Bring />}
      {isExpected(declared.state) && <Reminders declared={declared} />}
      <Hotline />
      <JourneyCard journey={declared.journey} />
    </Shell>
  )
})

interface WaysProps {
  declared: OwnDeclaration
  onWithdraw: () => void
}

const Ways = observer(function Ways({ declared: { can, state }, onWithdraw }: WaysProps) {
  const { own } = useJourney()
  const { declared: words } = returningTexts()
  return (
    <>
      {can.change && !own.isChangeBegun && (
        <Button id="journey-change" onPress={own.change}>
          {words.change}
        </Button>
      )}
      {can.withdraw && (
        <Button id="journey-withdraw" kind="secondary" onPress={onWithdraw}>
          {words.withdraw}
        </Button>
      )}
      {state === 'arrived' && (
        <Button id="journey-anew" kind="secondary" onPress={own.beginAnew}>
          {words.anew}
        </Button>
      )}
    </>
  )
})
