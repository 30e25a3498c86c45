import { verificationTexts } from '@/i18n/packages/verification/texts'
import { problemOf, valueOf } from '@/stores/loadable'
import type { OwnCaseStore, ShownPictures } from '@/stores/verification/own-case.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { PhotoGrid } from '@/ui/photo-grid/photo-grid'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'

/** Reports and signature that were handed in; their addresses live for minutes, so they are fetched when asked for. */
export const CasePictures = observer(function CasePictures({ own }: { own: OwnCaseStore }) {
  const { own: words } = verificationTexts()
  const shown = valueOf(own.showing)
  const problem = problemOf(own.showing)
  return (
    <Card>
      <View className="case__label">{words.pictures}</View>
      {shown ? (
        <Shown own={own} shown={shown} />
      ) : (
        <Button id="case-pictures" kind="secondary" onPress={own.look}>
          {words.look(own.case?.photos ?? 0)}
        </Button>
      )}
      {problem && <ErrorNotice problem={problem} />}
    </Card>
  )
})

function Shown({ own, shown: { photos, later, signature } }: { own: OwnCaseStore; shown: ShownPictures }) {
  const { own: words, photos: photoWords } = verificationTexts()
  const urls = [...photos, ...later, ...(signature ? [signature] : [])].map(({ url }) => url)
  const labels = [...photos, ...later].map((_, place) => photoWords.label(place + 1))
  return (
    <PhotoGrid
      photos={urls.map((url, place) => ({
        key: url,
        path: url,
        label: labels[place] ?? words.signature,
        note: labels[place] === undefined ? words.signature : place >= photos.length ? words.later : undefined,
        isWhole: labels[place] === undefined,
        onPress: () => own.show(urls, url),
      }))}
    />
  )
}
