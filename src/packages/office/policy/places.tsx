import { policyTexts } from '@/i18n/packages/office/policy/texts'
import { say } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { type OfficeRules, PLACE_RULES, type PlaceKind, PLACES, ruleAt } from '@domain/status'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type Column, DataTable } from '../parts/data-table'

type Row = (typeof PLACES)[number]

interface Props {
  places: OfficeRules
  onChange: (place: PlaceKind) => void
}

/** Kinds of place, and whether people under 限制聚集 may enter them. */
export const Places = observer(function Places({ places, onChange }: Props) {
  const words = policyTexts()
  const columns: Column<Row>[] = [
    { key: 'kind', title: words.kind, cell: ({ name }) => say(name) },
    { key: 'rule', title: words.rule, cell: ({ kind }) => say(PLACE_RULES[ruleAt(kind, places)]) },
    {
      key: 'change',
      title: '',
      cell: ({ kind }) => (
        <Button kind="quiet" id={`change-${kind}`} onPress={() => onChange(kind)}>
          {words.change}
        </Button>
      ),
    },
  ]
  return (
    <View className="policy-places">
      <DataTable label={words.kindsOfPlace} columns={columns} rows={PLACES} keyOf={({ kind }) => kind} none="" />
    </View>
  )
})
