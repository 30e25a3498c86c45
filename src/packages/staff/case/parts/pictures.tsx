import { staffTexts } from '@/i18n/packages/staff/texts'
import { problemOf, valueOf } from '@/stores/loadable'
import type { StreetPictures } from '@/stores/street/street-case.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { PhotoGrid } from '@/ui/photo-grid/photo-grid'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useCase } from '../case'

/** Reports and signature of the open case, when they are asked for: every look is on record. */
export const Pictures = observer(function Pictures() {
  const { store, one } = useCase()
  const { street: words } = staffTexts()
  const shown = valueOf(store.showing)
  const problem = problemOf(store.showing)
  return (
    <Card>
      <View className="street__title">{words.pictures}</View>
      {shown ? (
        <Shown shown={shown} />
      ) : (
        <Button id="street-pictures" kind="secondary" onPress={store.look}>
          {words.look(one.photos)}
        </Button>
      )}
      {problem && <ErrorNotice problem={problem} />}
    </Card>
  )
})

function Shown({ shown: { photos, later, signature } }: { shown: StreetPictures }) {
  const { store } = useCase()
  const { street: words } = staffTexts()
  const reports = [...photos, ...later].map(({ url }, place) => ({
    url,
    label: words.report(place + 1),
    note: place >= photos.length ? words.later : undefined,
    isWhole: false,
  }))
  const all = signature ? [...reports, { url: signature.url, label: words.signature, note: words.signature, isWhole: true }] : reports
  const urls = all.map(({ url }) => url)
  return (
    <PhotoGrid photos={all.map(({ url, ...said }) => ({ key: url, path: url, ...said, onPress: () => store.fillScreen(urls, url) }))} />
  )
}
