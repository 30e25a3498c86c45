import { takePictures } from '@common/cases/take-pictures'
import { implement } from '@common/pipeline/implement'
import { handInReport } from '@contract/verification/hand-in-report'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { LATER_PHOTOS_AT_MOST } from '@domain/verification/form'
import { move } from './move'
import { ownCase } from './own-case'
import { presentOwn } from './present-case'

export const handInReportHandler = implement(
  handInReport,
  async ({ input: { person, revision, photos }, caller: { account }, now, about }) => {
    const found = await ownCase(account, person, now)
    if (!found.ok) return found
    about(found.value.person)
    // Before the photos are looked at: whoever presses again because an answer was lost hears that the case went on, not that the photos are repeated.
    if (found.value.revision !== revision) return failed(failure('CASE_CHANGED'))
    const { _id: id, person: of, photos: withForm, laterPhotos: before = [] } = found.value
    const laterPhotos = [...before, ...photos]
    if (laterPhotos.length > LATER_PHOTOS_AT_MOST) return failed(failure('PICTURES_TOO_MANY'))
    const taken = await takePictures({ account, person: of, case: id, photos, beside: [...withForm, ...before], now })
    if (!taken.ok) return taken
    const moving = { revision, move: { event: 'hand-in-report', by: 'holder', hasTwoChecks: false }, change: { laterPhotos } } as const
    const moved = await move(found.value, moving, now)
    return moved.ok ? done({ case: presentOwn(moved.value) }) : moved
  },
)
