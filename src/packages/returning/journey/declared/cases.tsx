import { returningTexts } from '@/i18n/packages/returning/texts'
import { texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { OwnDeclaration } from '@/stores/returning/own-journey.store'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { spoken } from '@/ui/spoken'
import { isExpected } from '@domain/declaration/declaration'
import { isUnderWay } from '@domain/status'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import './declared.scss'

/** Who of the travellers is being verified or under a measure: an arrival opens no second case, it goes on in the one that there is. */
export const Cases = observer(function Cases({ declared: { journey, state } }: { declared: OwnDeclaration }) {
  const { code, navigation } = useStores()
  const { declared: words } = returningTexts()
  const { verifications } = texts().code
  const concerned = code.applicants.flatMap(({ person, maskedName, code: shown }) =>
    shown && isUnderWay(shown) && journey.people.includes(person) ? [{ person, maskedName, verification: shown.verification }] : [],
  )
  if (concerned.length === 0) return null
  return (
    <Card>
      <View className="declared__label" {...spoken({ role: 'heading' })}>
        {words.cases}
      </View>
      <View>{isExpected(state) ? words.casesBefore : words.casesAfter}</View>
      <View>
        {concerned.map(({ person, maskedName, verification }) => (
          <ListRow
            key={person}
            id={`journey-case-${person}`}
            icon="shield"
            title={maskedName}
            note={verifications[verification]}
            onPress={() => navigation.open('case', { person })}
          />
        ))}
      </View>
    </Card>
  )
})
