import { verificationTexts } from '@/i18n/packages/verification/texts'
import type { CaseState } from '@domain/verification/case'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import '../index.scss'

const STAGES = ['submitted', 'received', 'concluded'] as const

/** How many stages a case has behind it: a measure that runs is no outcome yet; one that was withdrawn has none. */
const PASSED: Readonly<Record<CaseState, number>> = { submitted: 1, received: 2, controlled: 2, ended: 3, returned: 3, withdrawn: 0 }

/** 已提交, 已接收, 有结果: how far it has come; under a measure the last is under way. */
export const Stages = observer(function Stages({ state }: { state: CaseState }) {
  const { stages } = verificationTexts().own
  if (PASSED[state] === 0) return null
  return (
    <View className="case__stages">
      {STAGES.map((stage, place) => {
        const isNow = state === 'controlled' && stage === 'concluded'
        return (
          <View key={stage} className={`case__stage ${place < PASSED[state] ? 'case__stage--done' : isNow ? 'case__stage--now' : ''}`}>
            <View className="case__line" aria-hidden="true" />
            <View>{stages[isNow ? 'controlled' : stage]}</View>
          </View>
        )
      })}
    </View>
  )
})
