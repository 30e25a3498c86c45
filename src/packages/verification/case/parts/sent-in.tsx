import { verificationTexts } from '@/i18n/packages/verification/texts'
import { problemOf, valueOf } from '@/stores/loadable'
import type { OwnCase, OwnCaseStore } from '@/stores/verification/own-case.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Answers } from '@/ui/answers/answers'
import { answersOf } from '../../parts/answers-of'
import { CasePictures } from './case-pictures'
import '../index.scss'

/** The form as it was handed in. The addresses of its pictures live for minutes, so they are fetched when asked for. */
export const SentIn = observer(function SentIn({ store, own }: { store: OwnCaseStore; own: OwnCase }) {
  const { own: words } = verificationTexts()
  const { travel, home, health, phone } = answersOf(own.form, own.openedAt)
  const shown = valueOf(store.showing)
  const problem = problemOf(store.showing)
  return (
    <Card>
      <View className="case__label" {...spoken({ role: 'heading' })}>
        {words.sentIn}
      </View>
      <Answers answers={[...travel, ...home, phone, ...health]} />
      {shown ? (
        <CasePictures store={store} shown={shown} />
      ) : (
        <Button id="case-pictures" kind="secondary" onPress={store.look}>
          {words.look(own.photos)}
        </Button>
      )}
      {problem && <ErrorNotice problem={problem} />}
    </Card>
  )
})
