/** Reports of a case: with the form, and after. */
export interface Reports {
  /** A grid worker has confirmed one. */
  negativeTest: boolean
  photos: readonly unknown[]
  laterPhotos?: readonly unknown[] | undefined
}

export const countReports = ({ photos, laterPhotos = [] }: Reports): number => photos.length + laterPhotos.length

/** One is on file that nobody has confirmed. */
export const hasReport = (reports: Reports): boolean => !reports.negativeTest && countReports(reports) > 0

/** One came after the form, and waits for somebody to look at it. */
export const hasNewReport = ({ negativeTest, laterPhotos = [] }: Reports): boolean => !negativeTest && laterPhotos.length > 0
