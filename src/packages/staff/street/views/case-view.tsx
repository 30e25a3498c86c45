import { CASE_EVENT_WORDS, CASE_STATE_WORDS } from '@/i18n/packages/cases/words'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { say, texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { problemOf } from '@/stores/loadable'
import type { StreetCase } from '@/stores/street/street.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { MEASURE_NAMES } from '@domain/verification/measures'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Moves } from '../parts/moves'
import { Pictures } from '../parts/pictures'
import { Written } from '../parts/written'
import { useStreet } from '../street'

/** One case: who it is, what was written, what can be done now, what happened. */
export const CaseView = observer(function CaseView({ one }: { one: StreetCase }) {
  const street = useStreet()
  const { phone } = useStores()
  const { street: words } = staffTexts()
  const { moment } = texts().times
  const problem = problemOf(street.moving)
  return (
    <>
      <Card>
        <View className="street__name">{one.name}</View>
        <View className="street__detail">{one.maskedDocument}</View>
        <View id="street-state" className="street__title">
          {[say(CASE_STATE_WORDS[one.state]), one.isQuestion && words.question, one.negativeTest && words.negative]
            .filter(Boolean)
            .join(' · ')}
        </View>
        {one.measure && (
          <ListRow
            title={say(MEASURE_NAMES[one.measure.kind])}
            detail={`${one.measure.place} · ${one.measure.responsible} ${one.measure.phone}`}
            note={words.until(one.measure.to)}
          />
        )}
        <Button id="street-call" kind="secondary" onPress={() => phone.call(one.form.phone)}>
          {texts().common.call(one.form.phone)}
        </Button>
      </Card>
      {problem && (
        <Card>
          <ErrorNotice problem={problem} />
        </Card>
      )}
      <Moves one={one} />
      <Written form={one.form} />
      <Pictures one={one} />
      <Card>
        <View className="street__title">{words.history}</View>
        <View>
          {[...one.history].reverse().map(({ at, event }) => (
            <ListRow key={`${at}${event}`} title={say(CASE_EVENT_WORDS[event])} note={moment(at)} />
          ))}
        </View>
      </Card>
      <Button id="street-back" kind="quiet" onPress={street.close}>
        {words.back}
      </Button>
    </>
  )
})
