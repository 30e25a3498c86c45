import { CASE_PROMISE_VERSION } from '@domain/verification/form'
import { anotherPhoto, JPEG, sendPicture, sendPictures } from '../files/pictures'
import { startGrid, readOwnCase } from './grid'
import { FORM, type Holder, MEASURE, work } from './people'

const grid = startGrid()

const photo = ({ client }: Holder, bytes = JPEG) => sendPicture(client, 'report', bytes)
const request = async (holder: Holder, photos: string[]) => ({
  person: holder.reference,
  form: FORM,
  pictures: { ...(await sendPictures(holder.client)), photos },
  promiseVersion: CASE_PROMISE_VERSION,
})
const submitted = async (holder: Holder, photos: string[]) =>
  (await holder.client.done<{ case: { case: string } }>('verification.submitCase', await request(holder, photos))).case.case
const code = async (holder: Holder, photos: string[]) =>
  (await holder.client.refused('verification.submitCase', await request(holder, photos))).code

it('sent twice, one photo is no two reports; another one is', async () => {
  expect(await code(grid.zhang, [await photo(grid.zhang), await photo(grid.zhang)])).toBe('PICTURE_REPEATED')
  const one = await photo(grid.zhang)
  expect(await code(grid.zhang, [one, one])).toBe('PICTURE_REPEATED')
  await submitted(grid.zhang, [one, await photo(grid.zhang, anotherPhoto())])
})

it('nor when it is added to the form, or handed in after the case was closed', async () => {
  const { revision, case: id } = await readOwnCase(grid.zhang)
  const { person, form, pictures } = await request(grid.zhang, [await photo(grid.zhang), await photo(grid.zhang)])
  const change = { person, form, pictures, revision }
  expect((await grid.zhang.client.refused('verification.changeCase', change)).code).toBe('PICTURE_REPEATED')
  await work(grid.worker, id, { event: 'receive' }, { event: 'control', measure: MEASURE }, { event: 'end', checks: [], reason: '已核实' })
  const handIn = async (photos: string[]) => ({ person, revision: (await readOwnCase(grid.zhang)).revision, photos })
  const again = await handIn([await photo(grid.zhang)])
  expect((await grid.zhang.client.refused('verification.handInReport', again)).code).toBe('PICTURE_REPEATED')
  const later = await handIn([await photo(grid.zhang, anotherPhoto())])
  await grid.zhang.client.done('verification.handInReport', later)
  // The answer was lost, and it is pressed again; then the same file is taken for another.
  expect((await grid.zhang.client.refused('verification.handInReport', later)).code).toBe('CASE_CHANGED')
  expect((await grid.zhang.client.refused('verification.handInReport', await handIn(later.photos))).code).toBe('PICTURE_REPEATED')
})

it('of an earlier case it serves no other case of the person, but the case of somebody else', async () => {
  expect(await code(grid.zhang, [await photo(grid.zhang)])).toBe('PICTURE_REPEATED')
  await submitted(grid.chen, [await photo(grid.chen)])
})

it('of a case that was withdrawn it serves again', async () => {
  const { client, reference } = grid.chen
  await client.done('verification.withdrawCase', { person: reference, revision: (await readOwnCase(grid.chen)).revision })
  await submitted(grid.chen, [await photo(grid.chen)])
})
