import { paperTexts } from '@/i18n/packages/paper/texts'
import { PaperHours, PaperId } from '@/pages/paper/paper-fields'
import { useStores } from '@/pages/stores'
import type { PaperStore } from '@/stores/street/paper.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { civilDate } from '@domain/kernel/china-time'
import { readIdNumber } from '@domain/linking/id-number'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'

/** Whom a relative shows with a code that simply passes. */
export const RelativeForm = observer(function RelativeForm({ store }: { store: PaperStore }) {
  const { clock } = useStores()
  const words = paperTexts()
  const [typed, setTyped] = useState('')
  const [hours, setHours] = useState(24)
  const [isTried, setTried] = useState(false)
  const number = readIdNumber(typed, civilDate(clock.now))

  const make = async () => {
    setTried(true)
    if (!number.ok || !(await store.print({ idNumber: number.value, hours }))) return
    setTried(false)
    setTyped('')
  }

  return (
    <Card>
      <View className="street__detail">{words.lead}</View>
      <PaperId value={typed} onChange={setTyped} isWrong={isTried && !number.ok} />
      <PaperHours value={hours} onChange={setHours} />
      <Button id="make-paper" onPress={make}>
        {words.make}
      </Button>
    </Card>
  )
})
