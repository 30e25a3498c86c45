import { policyTexts } from '@/i18n/packages/office/policy/texts'
import { say } from '@/i18n/texts'
import type { PolicyRead } from '@/stores/office/policy.store'
import { Button } from '@/ui/button/button'
import { RISK_LEVELS, type RiskLevel } from '@domain/policy/measures.table'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type Column, DataTable } from '../parts/data-table'
import { measureName } from './words'

interface Props {
  arrival: PolicyRead['policy']['arrival']
  onChange: (level: RiskLevel) => void
}

/** What awaits people on arrival, by the risk of their journey. */
export const Arrival = observer(function Arrival({ arrival, onChange }: Props) {
  const words = policyTexts()
  const columns: Column<RiskLevel>[] = [
    { key: 'level', title: words.level, cell: (level) => words.levels[level] },
    { key: 'measure', title: words.measure, cell: (level) => measureName(arrival[level].measure) },
    { key: 'days', title: words.days, cell: (level) => (arrival[level].days > 0 ? words.daysOf(arrival[level].days) : '—') },
    { key: 'text', title: words.shownText, isText: true, cell: (level) => say(arrival[level].text) },
    {
      key: 'change',
      title: '',
      cell: (level) => (
        <Button kind="quiet" id={`change-${level}`} onPress={() => onChange(level)}>
          {words.change}
        </Button>
      ),
    },
  ]
  return (
    <View className="policy-arrival">
      <DataTable label={words.arrivalTitle} columns={columns} rows={RISK_LEVELS} keyOf={(level) => `arrival-${level}`} none="" />
    </View>
  )
})
