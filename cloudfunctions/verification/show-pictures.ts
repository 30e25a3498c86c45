import type { CaseRecord } from '@common/repositories/case.record'
import { readFiles } from '@common/repositories/files.repository'
import { caseFiles } from '@common/files/case-files'
import { addressesOf } from '@common/storage/storage'
import type { ShownPictures } from '@contract/verification/fields'

/** Long enough to look at them. */
const ADDRESS_SECONDS = 300

/** The pictures of a case, each under an address of its own that lapses. One that is not there is left out. */
export async function showPictures(record: CaseRecord): Promise<ShownPictures> {
  const files = (await readFiles(caseFiles(record))).filter((file) => file.case === record._id)
  const kept = files.flatMap(({ _id: file, keptAs }) => (keptAs === undefined ? [] : [{ file, keptAs }]))
  const addresses = await addressesOf(
    kept.map(({ keptAs }) => keptAs),
    ADDRESS_SECONDS,
  )
  const shown = new Map(kept.map(({ file }, place) => [file, addresses[place]]))
  const pictures = (ids: readonly string[] = []) =>
    ids.flatMap((file) => {
      const url = shown.get(file)
      return url === undefined ? [] : [{ file, url }]
    })
  const [signature = null] = pictures(record.signature === undefined ? [] : [record.signature])
  return { photos: pictures(record.photos), later: pictures(record.laterPhotos), signature }
}
