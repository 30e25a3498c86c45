import { policyTexts } from '@/i18n/packages/office/policy/texts'
import { say } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import type { Text } from '@domain/status/text'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'

interface Props {
  text: Text
  onChange: () => void
}

/** What people under 限制聚集 read of it. */
export const Gathering = observer(function Gathering({ text, onChange }: Props) {
  return (
    <Card>
      <View className="policy-gathering">
        <View>{say(text)}</View>
        <Button kind="quiet" id="change-gathering" onPress={onChange}>
          {policyTexts().change}
        </Button>
      </View>
    </Card>
  )
})
