import { policyTexts } from '@/i18n/packages/office/policy/texts'
import { texts } from '@/i18n/texts'
import type { PolicyRead } from '@/stores/office/policy.store'
import { Button } from '@/ui/button/button'
import { FIGURE_NAMES, type FigureGroup, type FigureName, figureOf } from '@domain/policy/figures.table'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type Column, DataTable } from '../parts/data-table'
import { rangeOf, valueOf } from './words'

interface Props {
  group: FigureGroup
  read: PolicyRead
  onChange: (name: FigureName) => void
}

/** The figures of one group: what each is now, within which bounds, and what is planned. */
export const Figures = observer(function Figures({ group, read, onChange }: Props) {
  const words = policyTexts()
  const columns: Column<FigureName>[] = [
    {
      key: 'name',
      title: words.figure,
      cell: (name) => (
        <>
          <View>{words.names[name]}</View>
          <View className="policy-detail">{words.details[name]}</View>
        </>
      ),
    },
    { key: 'now', title: words.current, cell: (name) => <Current name={name} read={read} /> },
    { key: 'bounds', title: words.bounds, cell: rangeOf },
    {
      key: 'change',
      title: '',
      cell: (name) => (
        <Button kind="quiet" id={`change-${name}`} onPress={() => onChange(name)}>
          {words.change}
        </Button>
      ),
    },
  ]
  const rows = FIGURE_NAMES.filter((name) => figureOf(name).group === group)
  return (
    <View className="policy-figures">
      <DataTable label={words.groups[group]} columns={columns} rows={rows} keyOf={(name) => name} none="" />
    </View>
  )
})

const Current = observer(function Current({ name, read: { policy, scheduled } }: { name: FigureName; read: PolicyRead }) {
  const words = policyTexts()
  return (
    <>
      <View>{valueOf(name, policy.figures[name])}</View>
      {scheduled.map(({ number, from, change }) => {
        const value = change.figures?.[name]
        return value === undefined ? null : (
          <View key={number} className="policy-plan">
            {words.planned(valueOf(name, value), texts().times.moment(from))}
          </View>
        )
      })}
    </>
  )
})
