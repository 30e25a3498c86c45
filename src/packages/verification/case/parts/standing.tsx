import { CASE_EVENT_WORDS, CASE_STATE_WORDS } from '@/i18n/packages/cases/words'
import { verificationTexts } from '@/i18n/packages/verification/texts'
import { say, texts } from '@/i18n/texts'
import type { OwnCase } from '@/stores/verification/own-case.store'
import { Card } from '@/ui/card/card'
import { Notice } from '@/ui/notice/notice'
import { spoken } from '@/ui/spoken'
import { nextOf } from '@domain/verification/next.table'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { nextFactsOf, sentBackBy } from '../own-case'
import { Stages } from './stages'
import '../index.scss'

interface Props {
  own: OwnCase
  /** What can be done about it. */
  children: ReactNode
}

/** Where the case stands, and what comes next. */
export const Standing = observer(function Standing({ own, children }: Props) {
  const { own: words } = verificationTexts()
  const sentBack = sentBackBy(own)
  return (
    <Card>
      <View className="case__head">
        <View className="case__label">{words.state}</View>
        <View id="case-state" className="case__state" {...spoken({ role: 'heading' })}>
          {say(sentBack ? CASE_EVENT_WORDS[sentBack.event] : CASE_STATE_WORDS[own.state])}
        </View>
        <View className="case__time">{words.since(texts().times.moment(own.changedAt))}</View>
      </View>
      <Stages state={own.state} />
      {own.negativeTest && <Notice tone="good" text={words.negative} />}
      <View className="case__head">
        <View className="case__label">{words.next}</View>
        <View id="case-next-words">{say(nextOf(nextFactsOf(own)))}</View>
      </View>
      {children}
    </Card>
  )
})
