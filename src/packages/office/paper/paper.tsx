import { paperTexts } from '@/i18n/packages/paper/texts'
import { PaperHours, PaperId } from '@/pages/paper/paper-fields'
import { useStores } from '@/pages/stores'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { civilDate } from '@domain/kernel/china-time'
import { readIdNumber } from '@domain/linking/id-number'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useDesk } from '../parts/desk'

/** 纸质通行证 for somebody without a phone (`rules.md` 20). */
export const Paper = observer(function Paper() {
  const desk = useDesk()
  const { clock } = useStores()
  const words = paperTexts()
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const [hours, setHours] = useState(24)

  const type = (text: string) => {
    setTyped(text)
    setWrong(false)
  }
  const make = async () => {
    const number = readIdNumber(typed, civilDate(clock.now))
    if (!number.ok) return setWrong(true)
    await desk.printPaper(number.value, hours)
    if (desk.onDesk) setTyped('')
  }

  return (
    <View className="desk desk--single">
      <Card>
        <View className="desk__detail">{words.lead}</View>
        <PaperId value={typed} onChange={type} isWrong={isWrong} />
        <PaperHours value={hours} onChange={setHours} />
        <Button id="make-paper" onPress={make}>
          {words.make}
        </Button>
      </Card>
    </View>
  )
})
