import { countReports, hasNewReport, hasReport } from './reports'

it.each([
  [false, 0, 0, false, false],
  [false, 1, 0, true, false],
  [false, 0, 2, true, true],
  [false, 1, 1, true, true],
  [true, 1, 1, false, false],
])('confirmed %s, %d with the form, %d later: to confirm %s, new %s', (negativeTest, first, later, isThere, isNew) => {
  const reports = { negativeTest, photos: Array(first).fill('photo'), laterPhotos: Array(later).fill('photo') }
  expect([hasReport(reports), hasNewReport(reports), countReports(reports)]).toEqual([isThere, isNew, first + later])
})

it('none has come later yet', () => expect(hasNewReport({ negativeTest: false, photos: ['photo'] })).toBe(false))
