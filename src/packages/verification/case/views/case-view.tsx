import { stepWords } from '@/i18n/packages/cases/words'
import { verificationTexts } from '@/i18n/packages/verification/texts'
import { ChangeBegun } from '@/pages/change/change-begun'
import { useStores } from '@/pages/stores'
import type { OwnCase, OwnCaseStore } from '@/stores/verification/own-case.store'
import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { isClosed } from '@domain/verification/case'
import { observer } from 'mobx-react-lite'
import { endOf, sentBackBy } from '../own-case'
import { Gathering } from '../parts/gathering'
import { Health } from '../parts/health'
import { History } from '../parts/history'
import { InCharge } from '../parts/in-charge'
import { Measure } from '../parts/measure'
import { Returning } from '../parts/returning'
import { SentIn } from '../parts/sent-in'
import { Standing } from '../parts/standing'
import type { FoundDraft } from '../use-draft'
import { HandIn } from './hand-in'

/** 限制聚集 is what 日常健康监测 comes to. */
const isGatheringRestricted = ({ state, measure }: OwnCase) => state === 'controlled' && measure?.kind === 'monitoring'

interface Props {
  store: OwnCaseStore
  own: OwnCase
  draft: FoundDraft
  onWithdraw: () => void
  onDiscard: () => void
  onAgain: () => void
}

/** Where a case stands and what comes next, who answers for it, what is still in the person's hands, what was handed in, and what happened. */
export const CaseView = observer(function CaseView({ store, own, draft, onWithdraw, onDiscard, onAgain }: Props) {
  const { navigation } = useStores()
  const { own: words } = verificationTexts()
  const sentBack = sentBackBy(own)
  const isOver = isClosed(own.state)
  const { isBegun, isOvertaken } = draft
  const toForm = () => navigation.open('verify', { person: store.person, change: '1' })
  const change = !isBegun && (
    <Button id="case-change" onPress={toForm}>
      {words.change}
    </Button>
  )
  return (
    <>
      {sentBack && (
        <Notice tone="warn" title={words.toComplete} text={words.toCompleteText(stepWords(sentBack).detail)}>
          {change}
        </Notice>
      )}
      {isBegun && <ChangeBegun id="case-change" text={words.changeBegun} isOvertaken={isOvertaken} onGoOn={toForm} onDiscard={onDiscard} />}
      <Standing own={own}>
        {own.can.change && !sentBack && change}
        <Ways own={own} onWithdraw={onWithdraw} onAgain={onAgain} />
      </Standing>
      {own.can.handInReport && !own.negativeTest && <HandIn own={store} />}
      {own.measure && <Measure measure={own.measure} endedAt={endOf(own)} />}
      {isGatheringRestricted(own) && <Gathering />}
      {!isOver && <Returning />}
      {!isOver && <InCharge own={own} />}
      <Health notes={own.healthNotes} />
      <History steps={own.history} />
      <SentIn store={store} own={own} />
    </>
  )
})

const Ways = observer(function Ways({ own, onWithdraw, onAgain }: Pick<Props, 'own' | 'onWithdraw' | 'onAgain'>) {
  const { own: words } = verificationTexts()
  return (
    <>
      {own.can.withdraw && (
        <Button id="case-withdraw" kind="secondary" onPress={onWithdraw}>
          {words.withdraw}
        </Button>
      )}
      {isClosed(own.state) && (
        <Button id="case-new" kind="secondary" onPress={onAgain}>
          {words.again}
        </Button>
      )}
    </>
  )
})
