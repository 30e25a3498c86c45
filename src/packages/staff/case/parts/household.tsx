import { caseStateWords } from '@/i18n/packages/cases/words'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { CheckRow } from '@/ui/check-row/check-row'
import { Notice } from '@/ui/notice/notice'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { CaseRow } from '../../parts/case-row'
import { errorTitle } from '../../parts/error-title'
import { useCase } from '../case'

/** Who lives with this person and has a case too. Those who stand where this one stands can be moved on together. */
export const Household = observer(function Household() {
  const { store, one } = useCase()
  const { household: words } = staffTexts().street
  const { household, together, refusals, alike: standingAlike } = store
  if (household.length === 0 && refusals.length === 0) return null
  const isJoint = one.can.includes('receive') || one.can.includes('control')
  const alike = isJoint ? standingAlike : []
  const others = household.filter((other) => !alike.includes(other))
  const missing = alike.filter((other) => !together.includes(other.case))
  return (
    <Card>
      <View className="street__title">{words.title}</View>
      <View className="street__detail">{words.lead}</View>
      {alike.length > 0 && <View className="street__detail">{words.joint}</View>}
      {refusals.map(({ maskedName, code }) => (
        <Notice key={maskedName} tone="error" text={words.refused(maskedName, errorTitle(code))} />
      ))}
      {alike.map((other) => {
        const title = `${other.maskedName} · ${caseStateWords(other)}`
        return (
          <CheckRow
            key={other.case}
            id={`with-${other.case}`}
            label={title}
            isChecked={together.includes(other.case)}
            onChange={() => store.toggle(other.case)}
          >
            {title}
          </CheckRow>
        )
      })}
      {missing.length > 1 && (
        <Button id="with-all" kind="secondary" onPress={() => missing.forEach((other) => store.toggle(other.case))}>
          {words.all}
        </Button>
      )}
      {others.length > 0 && (
        <View>
          {others.map((other) => (
            <CaseRow key={other.case} one={other} />
          ))}
        </View>
      )}
    </Card>
  )
})
