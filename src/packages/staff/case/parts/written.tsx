import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { originName } from '@domain/verification/origins'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useCase } from '../case'

/** What the person wrote. */
export const Written = observer(function Written() {
  const { form } = useCase().one
  const { street: words } = staffTexts()
  const { written } = words
  const answer = (isSo: boolean) => (isSo ? words.yes : words.no)
  const from = form.from === null ? written.hasNotLeft : say(originName(form.from))
  return (
    <Card>
      <View className="street__title">{written.title}</View>
      <View>
        <ListRow title={written.from} detail={from} />
        <ListRow title={written.account} detail={form.account} />
        <ListRow title={written.wasInRiskArea} note={answer(form.wasInRiskArea)} />
        <ListRow title={written.wasAbroad} note={answer(form.wasAbroad)} />
        <ListRow title={written.hadContact} note={answer(form.hadContact)} />
        <ListRow title={written.isCodeGreen} note={answer(form.isCodeGreen)} />
      </View>
    </Card>
  )
})
