import { auditTexts } from '@/i18n/packages/office/audit/texts'
import type { AuditDay, DayCheck, TrailStore } from '@/stores/office/trail.store'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type Column, DataTable } from '../../parts/data-table'

/** 每日完整性: the last days, each checked when it is asked for. */
export const Days = observer(function Days({ trail }: { trail: TrailStore }) {
  const words = auditTexts()
  const columns: Column<AuditDay>[] = [
    { key: 'day', title: words.day, isWhole: true, cell: ({ day }) => day },
    { key: 'records', title: words.records, isNumber: true, cell: ({ records }) => records },
    { key: 'state', title: words.state, cell: ({ day }) => <State trail={trail} day={day} /> },
    {
      key: 'check',
      title: '',
      cell: ({ day }) => (
        <Button id={`check-${day}`} kind="quiet" onPress={() => trail.check(day)}>
          {words.check}
        </Button>
      ),
    },
  ]
  return (
    <View className="audit__days">
      <View className="audit__title" {...spoken({ role: 'heading' })}>
        {words.days}
      </View>
      <View className="audit__lead">{words.daysLead}</View>
      <DataTable label={words.days} columns={columns} rows={trail.days} keyOf={({ day }) => day} none={words.daysNone} />
    </View>
  )
})

/** In words and a sign, not by colour alone. */
const State = observer(function State({ trail, day }: { trail: TrailStore; day: string }) {
  const check = trail.checks[day]
  const tone = !check || check.isRunning ? 'open' : check.fault ? 'broken' : 'whole'
  return (
    <View className={`audit__state audit__state--${tone}`}>
      {tone !== 'open' && <Icon name={tone === 'whole' ? 'check' : 'error'} />}
      <View>{stateWords(check)}</View>
    </View>
  )
})

function stateWords(check: DayCheck | undefined): string {
  const { states } = auditTexts()
  if (!check) return states.unknown
  const { isRunning, records, waiting, fault } = check
  if (isRunning) return states.running(records)
  if (!fault) return waiting > 0 ? states.wholeWaiting(waiting) : states.whole
  switch (fault.kind) {
    case 'inserted':
      return states.inserted
    case 'seal':
      return states.seal(fault.seal)
    default:
      return states[fault.kind](fault.record ?? 0)
  }
}
