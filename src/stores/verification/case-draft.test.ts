import { HOUR } from '@domain/kernel/china-time'
import type { OwnCase } from '@contract/verification/fields'
import { answered, refused } from '../../../tests/stand-ins/in-hand'
import { TYPED } from '../typed'
import { begin, FILE, fillIn, inFront, OTHER, PERSON } from '../../../tests/stand-ins/case-form'

it('the draft comes back with its pictures, to the same person and for a day', async () => {
  const world = inFront()
  const form = begin(world)
  await fillIn(form)
  form.signature.draw({})
  await form.signature.sign()
  expect(begin(world, OTHER).form.street).toBeUndefined()
  const again = begin(world)
  expect([again.form.street, again.photos.files, again.signature.signed?.file]).toEqual(['330302006', [FILE], FILE])
  world.pass(24 * HOUR)
  expect(begin(world).form.street).toBeUndefined()
  expect(world.storage.kept.has('case-draft')).toBe(false)
})

it('the draft goes on where it stopped, and asks again for what is not kept', async () => {
  const world = inFront()
  const form = begin(world)
  await fillIn(form)
  expect(begin(world).step).toBe('promise')
  await form.back()
  expect(begin(world).step).toBe('reports')
  await form.next()
  form.signature.draw({})
  await form.next()
  expect([form.step, begin(world).step]).toEqual(['review', 'promise'])
})

it('the draft of one person stays when the form of another is begun and handed in', async () => {
  const world = inFront()
  begin(world).set({ account: '出差回温' })
  const form = begin(world, OTHER)
  await fillIn(form)
  form.signature.draw({})
  await form.signature.sign()
  expect(await form.send()).toBe(true)
  expect([begin(world).form.account, begin(world, OTHER).form.account]).toEqual(['出差回温', undefined])
})

describe('a change that was not saved', () => {
  const FORM = {
    ...{ phone: '13858770003', hasLeft: false, from: null, street: '330302006', address: '五马街 1 号', account: '出差回温' },
    ...{ isCodeGreen: true, wasInRiskArea: false, wasAbroad: false, hadContact: false },
  }
  const OWN = { case: 'c1', revision: 1, form: FORM } as unknown as OwnCase

  async function change(world: ReturnType<typeof inFront>, own = OWN, person = PERSON) {
    world.replies['verification.readPictures'] = answered({ photos: [], signature: { file: FILE, url: 'https://x/y' } })
    const form = begin(world, person, own)
    await form.load()
    return form
  }

  it('stays whatever is done with another person’s form or change, or with a new one', async () => {
    const world = inFront()
    const mine = await change(world)
    mine.set({ address: '五马街 2 号' })
    begin(world, OTHER).set({ address: '五马街 3 号' })
    begin(world).set({ address: '五马街 4 号' })
    const other = await change(world, { ...OWN, case: 'c2' }, OTHER)
    other.set({ address: '五马街 5 号' })
    other.set({ address: FORM.address })
    const kept = [await change(world), begin(world, OTHER), begin(world)].map(({ form }) => form.address)
    expect(kept).toEqual(['五马街 2 号', '五马街 3 号', '五马街 4 号'])
  })

  it('goes with the revision that it was begun on, until it is insisted on', async () => {
    const world = inFront()
    world.replies['verification.changeCase'] = refused('CASE_CHANGED')
    const mine = await change(world)
    mine.set({ address: '五马街 2 号' })
    expect(mine.isOvertaken).toBe(false)
    const again = await change(world, { ...OWN, revision: 5, form: { ...FORM, account: '探亲' } })
    expect(again.isOvertaken).toBe(true)
    await again.send()
    again.insist()
    expect(again.isOvertaken).toBe(false)
    await again.send()
    const sent = world.calls.filter(({ operation }) => operation === 'verification.changeCase')
    expect(sent.map(({ input }) => input)).toMatchObject([{ revision: 1 }, { revision: 5, form: { address: '五马街 2 号' } }])
  })

  it('begins where all of it is checked, and asks first for what was taken out', async () => {
    const world = inFront()
    const mine = await change(world)
    expect([mine.step, mine.isCorrecting]).toEqual(['review', false])
    mine.correct('home')
    mine.set({ address: '五马街 2 号' })
    expect((await change(world)).step).toBe('review')
    mine.correct('promise')
    mine.signature.again()
    const again = await change(world)
    expect([again.step, again.isCorrecting]).toEqual(['promise', true])
    again.correct('review')
    expect([await again.send(), again.step]).toEqual([false, 'promise'])
  })

  it('that says what the form has become meanwhile is none', async () => {
    const world = inFront()
    const mine = await change(world)
    mine.set({ address: '五马街 2 号' })
    const again = await change(world, { ...OWN, revision: 5, form: { ...FORM, address: '五马街 2 号' } })
    expect([again.isOvertaken, again.isKept(), world.storage.kept.has(TYPED.caseDraft)]).toEqual([false, false, false])
  })
})

it('the draft of somebody who is unlinked goes too', async () => {
  const world = inFront()
  world.replies['linking.unlink'] = answered({ unlinked: true })
  begin(world).set({ account: '出差回温' })
  begin(world, OTHER).set({ account: '探亲' })
  await world.stores.unlinking.unlink(OTHER)
  expect([begin(world).form.account, begin(world, OTHER).form.account]).toEqual(['出差回温', undefined])
  await world.stores.unlinking.unlink(PERSON)
  expect(world.storage.kept.has('case-draft')).toBe(false)
})
