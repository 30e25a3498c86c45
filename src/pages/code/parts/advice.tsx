import { say, texts } from '@/i18n/texts'
import type { ApplicantCode } from '@/stores/shown'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ACTIONS, actionsOf, adviceOf, guardAdviceOf } from '@domain/status'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { OverName } from '../over'
import { SituationPart } from '../situations/situation-part'
import { isOffered, type Rights } from '../ways-out/offered'
import { useWayOut } from '../ways-out/use-way-out'

interface Props {
  code: ApplicantCode
  applicant: Rights
  onOpen: (over: OverName) => void
}

/** What to do: the advice of the situation, what only this situation has, and the ways out, the main one first. */
export const Advice = observer(function Advice({ code, applicant, onOpen }: Props) {
  const go = useWayOut(onOpen)
  const actions = actionsOf(code).filter((action) => isOffered(action, applicant))
  return (
    <Card>
      <View>{say(adviceOf(code))}</View>
      <SituationPart situation={code.situation} />
      {code.passage !== 'yes' && (
        <View className="guard">
          <View className="guard__name">{texts().code.guardSays}</View>
          <View>{say(guardAdviceOf(code))}</View>
        </View>
      )}
      {actions.length > 0 && (
        <View className="advice__actions">
          {actions.map((action, place) => (
            <Button key={action} id={action} kind={place === 0 ? 'primary' : 'secondary'} onPress={() => go(action)}>
              {say(ACTIONS[action])}
            </Button>
          ))}
        </View>
      )}
    </Card>
  )
})
