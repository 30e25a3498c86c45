import { staffTexts } from '@/i18n/packages/staff/texts'
import { say, texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { CheckRow } from '@/ui/check-row/check-row'
import { TWO_CHECK_KEYS, TWO_CHECKS, type TwoCheck } from '@domain/verification/two-checks'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useStreet } from '../street'

interface Props {
  event: 'end' | 'return'
  isQuestion: boolean
  onDone: () => void
}

/** 退回 or 结束管控: a 黄问号 only after 两查两问; who stayed at home while the phone travelled is cleared. */
export const Closing = observer(function Closing({ event, isQuestion, onDone }: Props) {
  const street = useStreet()
  const { street: words } = staffTexts()
  const [checks, setChecks] = useState<readonly TwoCheck[]>([])
  const [didNotTravel, setDidNotTravel] = useState(false)
  const isWhole = !isQuestion || checks.length === TWO_CHECK_KEYS.length

  const tick = (check: TwoCheck, isDone: boolean) => setChecks(isDone ? [...checks, check] : checks.filter((one) => one !== check))
  const close = async () => {
    const done = [...checks]
    const moved = await street.move(event === 'end' ? { event, checks: done } : { event, checks: done, didNotTravel })
    if (moved) onDone()
  }

  return (
    <Card>
      <View className="street__title">{event === 'end' ? words.end : words.return}</View>
      {isQuestion && <View>{words.twoChecks}</View>}
      {isQuestion &&
        TWO_CHECK_KEYS.map((check) => (
          <CheckRow
            key={check}
            id={`check-${check}`}
            label={say(TWO_CHECKS[check])}
            isChecked={checks.includes(check)}
            onChange={(isDone) => tick(check, isDone)}
          >
            {say(TWO_CHECKS[check])}
          </CheckRow>
        ))}
      {event === 'return' && (
        <CheckRow id="did-not-travel" label={words.didNotTravel} isChecked={didNotTravel} onChange={setDidNotTravel}>
          {words.didNotTravel}
        </CheckRow>
      )}
      <Button id="close-confirm" onPress={close} isDisabled={!isWhole}>
        {words.confirm}
      </Button>
      <Button id="close-cancel" kind="quiet" onPress={onDone}>
        {texts().common.cancel}
      </Button>
    </Card>
  )
})
