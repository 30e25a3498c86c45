import { verificationTexts } from '@/i18n/packages/verification/texts'
import type { CaseState } from '@domain/verification/case'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import '../index.scss'

const STAGES = ['submitted', 'received', 'concluded'] as const

/** How many stages a case has behind it; one that was withdrawn has none. */
const PASSED: Readonly<Record<CaseState, number>> = { submitted: 1, received: 2, controlled: 3, ended: 3, returned: 3, withdrawn: 0 }

/** 已提交, 已接收, 有结果: how far it has come. */
export const Stages = observer(function Stages({ state }: { state: CaseState }) {
  const { stages } = verificationTexts().own
  if (PASSED[state] === 0) return null
  return (
    <View className="case__stages">
      {STAGES.map((stage, place) => (
        <View key={stage} className={`case__stage ${place < PASSED[state] ? 'case__stage--done' : ''}`}>
          <View className="case__line" aria-hidden="true" />
          <View>{stages[stage]}</View>
        </View>
      ))}
    </View>
  )
})
