import { say, sayBeside, texts } from '@/i18n/texts'
import type { Applicant, ApplicantCode } from '@/stores/shown'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { type ActionKey, ACTIONS, adviceOf, guardAdviceOf, hasGuardAdvice } from '@domain/status'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { OverName } from '../over'
import { Places } from '../situations/places'
import { waysOutOf } from '../ways-out/offered'
import { useConfirm } from '../ways-out/use-confirm'
import { useWayOut } from '../ways-out/use-way-out'
import './advice.scss'

interface Props {
  code: ApplicantCode
  applicant: Applicant
  onOpen: (over: OverName) => void
}

const wordsOf = (action: ActionKey) => say(ACTIONS[action])

/** What to do: the advice of the situation (of a form sent back its own row says more; of somebody unconfirmed only what is open once they are), what only this situation has, and the ways out, the main one first. */
export const Advice = observer(function Advice({ code, applicant, onOpen }: Props) {
  const go = useWayOut(applicant.person, onOpen)
  const openConfirm = useConfirm(applicant)
  const { offered, withheld, isToConfirm } = waysOutOf(code, applicant)
  const words = texts().code
  return (
    <Card>
      {!applicant.sentBack && (
        <View>{withheld.length > 0 ? words.onceConfirmed(withheld.map(wordsOf).join(words.comma), isToConfirm) : say(adviceOf(code))}</View>
      )}
      {code.situation === 9 && <Places />}
      {hasGuardAdvice(code) && (
        <View className="guard">
          <View className="guard__name">{words.guardSays}</View>
          <View>{say(guardAdviceOf(code))}</View>
          <View>{sayBeside(guardAdviceOf(code))}</View>
        </View>
      )}
      {(isToConfirm || offered.length > 0) && (
        <View className="advice__actions">
          {isToConfirm && (
            <Button id="confirm-self" onPress={openConfirm}>
              {words.confirmFirst}
            </Button>
          )}
          {offered.map((action, place) => (
            <Button key={action} id={action} kind={place === 0 && !isToConfirm ? 'primary' : 'secondary'} onPress={() => go(action)}>
              {wordsOf(action)}
            </Button>
          ))}
        </View>
      )}
    </Card>
  )
})
