import { verificationTexts } from '@/i18n/packages/verification/texts'
import type { OwnCaseStore, ShownPictures } from '@/stores/verification/own-case.store'
import { PhotoGrid } from '@/ui/photo-grid/photo-grid'
import { observer } from 'mobx-react-lite'

interface Props {
  store: OwnCaseStore
  shown: ShownPictures
}

/** Reports and signature that were handed in. */
export const CasePictures = observer(function CasePictures({ store, shown: { photos, later, signature } }: Props) {
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
        onPress: () => store.show(urls, url),
      }))}
    />
  )
})
