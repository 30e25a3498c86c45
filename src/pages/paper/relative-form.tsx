import { paperTexts } from '@/i18n/packages/paper/texts'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { civilDate } from '@domain/kernel/china-time'
import { readIdNumber } from '@domain/linking/id-number'
import { PAPER_HOURS } from '@domain/pass/paper'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type ReactNode, useState } from 'react'
import { useStores } from '../stores'
import { useTried } from '../use-tried'
import { PaperHours, PaperId } from './paper-fields'
import './relative-form.scss'

/** `true` when the pass lies there to be printed. */
type Print = (asked: { idNumber: string; hours: number }) => Promise<boolean>

interface Props {
  onPrint: Print
  /** Why it was refused: above the button, where one looks after pressing it. */
  children?: ReactNode
}

/** 纸质通行证 for whom a relative shows with a code that simply passes (`rules.md` 20). */
export const RelativeForm = observer(function RelativeForm({ onPrint, children }: Props) {
  const { clock } = useStores()
  const words = paperTexts()
  const [typed, setTyped] = useState('')
  const [hours, setHours] = useState<number>(PAPER_HOURS[0])
  const { isTried, attempt } = useTried()
  const number = readIdNumber(typed, civilDate(clock.now))

  const make = async () => {
    if (!attempt(number.ok) || !number.ok || !(await onPrint({ idNumber: number.value, hours }))) return
    setTyped('')
  }

  return (
    <Card>
      <View className="relative-form__lead">{words.lead}</View>
      <PaperId value={typed} onChange={setTyped} isWrong={isTried && !number.ok} />
      <PaperHours value={hours} onChange={setHours} />
      {children}
      <Button id="make-paper" onPress={make}>
        {words.make}
      </Button>
    </Card>
  )
})
