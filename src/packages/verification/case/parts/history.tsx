import { stepWords } from '@/i18n/packages/cases/words'
import { verificationTexts } from '@/i18n/packages/verification/texts'
import { texts } from '@/i18n/texts'
import type { OwnCase } from '@/stores/verification/own-case.store'
import { Card } from '@/ui/card/card'
import { spoken } from '@/ui/spoken'
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
      <View>
        {[...steps].reverse().map((step, place) => (
          <Step key={`${step.at}${step.event}`} step={step} isNewest={place === 0} />
        ))}
      </View>
    </Card>
  )
})

const Step = observer(function Step({ step, isNewest }: { step: OwnCase['history'][number]; isNewest: boolean }) {
  const { title, detail } = stepWords(step)
  return (
    <View className={`case__step ${isNewest ? 'case__step--newest' : ''}`}>
      <View className="case__rail" aria-hidden="true">
        <View className="case__dot" />
        <View className="case__thread" />
      </View>
      <View className="case__what">
        <View className="case__title">{title}</View>
        {detail && <View>{detail}</View>}
        <View className="case__time">{texts().times.moment(step.at)}</View>
      </View>
    </View>
  )
})
