import { officeTexts } from '@/i18n/packages/office/texts'
import { useStores } from '@/pages/stores'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { civilDate } from '@domain/kernel/china-time'
import { readIdNumber } from '@domain/linking/id-number'
import { View } from '@tarojs/components'
import { Segmented } from '@/ui/choices/segmented'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useDesk } from '../parts/desk'

const HOURS = [24, 72, 168]
const LENGTH_AT_MOST = 24

/** 纸质通行证 for somebody without a phone (`rules.md` 20). */
export const Paper = observer(function Paper() {
  const desk = useDesk()
  const { clock } = useStores()
  const words = officeTexts().desk
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

  const options = HOURS.map((value) => ({ value, title: words.hoursOf(value) }))
  return (
    <View className="desk desk--single">
      <Card>
        <View className="desk__detail">{words.paperLead}</View>
        <Field
          id="paper-id"
          label={words.idNumber}
          value={typed}
          onChange={type}
          placeholder={words.idPlaceholder}
          type="idcard"
          maxLength={LENGTH_AT_MOST}
          error={isWrong ? words.idWrong : undefined}
        />
        <Segmented isWrapping id="hours" label={words.hours} value={hours} options={options} onChange={setHours} />
        <Button id="make-paper" onPress={make}>
          {words.makePaper}
        </Button>
      </Card>
    </View>
  )
})
