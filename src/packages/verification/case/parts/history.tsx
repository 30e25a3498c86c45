import { timelineOf } from '@/i18n/packages/cases/words'
import { verificationTexts } from '@/i18n/packages/verification/texts'
import type { OwnCase } from '@/stores/verification/own-case.store'
import { Card } from '@/ui/card/card'
import { spoken } from '@/ui/spoken'
import { Timeline } from '@/ui/timeline/timeline'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import '../index.scss'

/** What happened, the newest first. */
export const History = observer(function History({ steps }: { steps: OwnCase['history'] }) {
  return (
    <Card>
      <View className="case__label" {...spoken({ role: 'heading' })}>
        {verificationTexts().own.history}
      </View>
      <Timeline steps={timelineOf(steps, 'holder')} />
    </Card>
  )
})
