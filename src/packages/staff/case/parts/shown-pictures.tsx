import { staffTexts } from '@/i18n/packages/staff/texts'
import type { StreetPictures } from '@/stores/street/street-case.store'
import { PhotoGrid } from '@/ui/photo-grid/photo-grid'
import { observer } from 'mobx-react-lite'
import { useCase } from '../case'

/** Reports, those that came later marked, and the signature. */
export const ShownPictures = observer(function ShownPictures({ shown: { photos, later, signature } }: { shown: StreetPictures }) {
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
})
