import { forHolderTexts } from '@/i18n/packages/verification/for-holder/texts'
import { verificationTexts } from '@/i18n/packages/verification/texts'
import { say } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { PhotoGrid } from '@/ui/photo-grid/photo-grid'
import { streetName } from '@domain/divisions'
import { CASE_PROMISE } from '@domain/verification/form'
import { originName } from '@domain/verification/origins'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useForm } from '../form'
import { questionsOn } from './questions'
import { Signed } from './signed'
import { Step } from './step'

/** Everything once more, before it is handed in. */
export const Review = observer(function Review() {
  const { form, photos, signature } = useForm()
  const { clock } = useStores()
  const { form: words, photos: photoWords } = verificationTexts()
  const asked = questionsOn(clock.now)
  const answer = (isSo: boolean | undefined) => (isSo ? words.yes : words.no)
  const { street = '', address = '', phone = '', account = '', from } = form
  return (
    <>
      <Step title={words.steps.review}>
        <View>{words.reviewLead}</View>
      </Step>
      {form.name !== undefined && (
        <Card kind="list">
          <ListRow title={forHolderTexts().name} detail={form.name} />
          <ListRow title={forHolderTexts().document} detail={form.document} />
        </Card>
      )}
      <Card kind="list">
        <ListRow title={asked.hasLeft} note={answer(form.hasLeft)} />
        {from && form.hasLeft && <ListRow title={words.from} detail={originName(from) ?? ''} />}
        <ListRow title={asked.wasInRiskArea} note={answer(form.wasInRiskArea)} />
        <ListRow title={asked.wasAbroad} note={answer(form.wasAbroad)} />
        <ListRow title={words.isCodeGreen} note={answer(form.isCodeGreen)} />
        <ListRow title={asked.hadContact} note={answer(form.hadContact)} />
      </Card>
      <Card kind="list">
        <ListRow title={words.street} detail={street === '' ? '' : streetName(street)} />
        <ListRow title={words.address} detail={address} />
        <ListRow title={words.phone} detail={phone} />
        <ListRow title={words.account} detail={account} />
      </Card>
      <Card>
        <View className="step__label">{words.steps.reports}</View>
        {photos.photos.length === 0 ? (
          <View>{words.noReports}</View>
        ) : (
          <PhotoGrid
            photos={photos.photos.map(({ key, path }, place) => ({
              key,
              path,
              label: photoWords.label(place + 1),
              onPress: () => photos.show(key),
            }))}
          />
        )}
      </Card>
      <Card>
        <View className="step__label">{words.signature}</View>
        <View>{say(CASE_PROMISE)}</View>
        <Signed path={signature.signed?.path} />
      </Card>
    </>
  )
})
