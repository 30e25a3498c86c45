import { returningTexts } from '@/i18n/packages/returning/texts'
import { Answers } from '@/ui/answers/answers'
import { Card } from '@/ui/card/card'
import { spoken } from '@/ui/spoken'
import type { Journey } from '@domain/declaration/journey'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { FACTS_AT, useFacts } from '../parts/use-facts'
import './declared.scss'

/** What was declared. */
export const JourneyCard = observer(function JourneyCard({ journey }: { journey: Journey }) {
  const facts = useFacts(journey)
  return (
    <Card>
      <View className="declared__label" {...spoken({ role: 'heading' })}>
        {returningTexts().declared.journey}
      </View>
      <Answers answers={FACTS_AT.flatMap((step) => facts[step])} />
    </Card>
  )
})
