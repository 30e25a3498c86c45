import { verificationTexts } from '@/i18n/packages/verification/texts'
import { problemOfPhotos, type Photo, type PhotosStore } from '@/stores/verification/photos.store'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { type GridPhoto, PhotoGrid } from '@/ui/photo-grid/photo-grid'
import type { ErrorCode } from '@domain/kernel/errors'
import { observer } from 'mobx-react-lite'

/** Photos that are chosen here: each says what became of it, and can be taken away or tried again. */
export const Photos = observer(function Photos({ photos }: { photos: PhotosStore }) {
  const { photos: words } = verificationTexts()
  const problem = problemOfPhotos(photos)
  const add = { id: 'photo-add', title: words.add, onPress: () => void photos.add() }
  return (
    <>
      <PhotoGrid photos={photos.photos.map((photo, place) => tileOf(photos, photo, place))} add={photos.room > 0 ? add : undefined} />
      {problem && <ErrorNotice problem={problem} />}
    </>
  )
})

/** Another try is good for nothing: it can only be removed. */
const FINAL: readonly ErrorCode[] = ['PICTURE_REFUSED', 'PICTURE_REPEATED']

function tileOf(photos: PhotosStore, { key, path, state }: Photo, place: number): GridPhoto {
  const { photos: words } = verificationTexts()
  const label = words.label(place + 1)
  const remove = { id: `photo-remove-${place}`, title: words.remove, onPress: () => void photos.remove(key) }
  const retry = { id: `photo-retry-${place}`, title: words.retry, onPress: () => void photos.retry(key) }
  return {
    key,
    path,
    label,
    note: state.kind === 'kept' ? (path === undefined ? words.there : undefined) : words[state.kind],
    isBad: state.kind === 'failed',
    onPress: () => photos.show(key),
    acts:
      state.kind === 'failed' ? (FINAL.includes(state.problem.code) ? [remove] : [retry, remove]) : state.kind === 'kept' ? [remove] : [],
  }
}
