import { HOUR } from '@domain/kernel/china-time'
import type { OwnCase } from '@contract/verification/fields'
import type { PersonRef } from '@domain/kernel/ids'
import { done } from '@domain/kernel/result'
import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { TYPED } from '../typed'
import { CaseFormStore } from './case-form.store'
import { OwnErrand } from './own-errand'

const PERSON = '0123456789abcdef' as PersonRef
const OTHER = 'fedcba9876543210' as PersonRef
const FILE = 'a'.repeat(32)

const begin = (world: ReturnType<typeof inHand>, person = PERSON, changed?: OwnCase) => {
  const { cloud, storage } = world.services
  const pictures = { choose: () => Promise.resolve(['photo']), fromCanvas: () => Promise.resolve('drawing'), show: () => undefined }
  const errand = new OwnErrand({ cloud, storage, clock: world.stores.clock }, person, changed)
  return new CaseFormStore({ cloud, pictures, upload: () => Promise.resolve(done(undefined)) }, errand)
}
const inFront = () =>
  inHand({
    'files.beginUpload': answered({ file: FILE, path: 'uploads/x' }),
    'files.finishUpload': answered({ kept: true }),
    'verification.submitCase': answered({ case: {} }),
  })

async function fillIn(form: CaseFormStore) {
  form.set({ phone: '13858770003', hasLeft: false, wasInRiskArea: false, wasAbroad: false })
  await form.next()
  form.set({ street: '330302006', address: '五马街 1 号' })
  await form.next()
  form.set({ isCodeGreen: true, hadContact: false, account: '出差回温' })
  await form.next()
  await form.photos.add()
  await form.next()
  form.setPromised(true)
}

it('a number as people write it is kept in the draft, is right, and is sent as digits', async () => {
  const world = inFront()
  world.services.storage.write(TYPED.phone, '138 5877 0003')
  const first = begin(world)
  first.set({ hasLeft: false, wasInRiskArea: false })
  const again = begin(world)
  expect([again.form.hasLeft, again.form.phone]).toEqual([false, '138 5877 0003'])
  await fillIn(again)
  again.signature.draw({})
  await again.signature.sign()
  await again.next()
  again.set({ phone: '+86 138-5877-0003' })
  await again.send()
  expect(world.calls.at(-1)?.input).toMatchObject({ form: { phone: '13858770003' } })
})

it('a step is not left while something is missing, and says what', async () => {
  const form = begin(inFront())
  expect(form.faults).toEqual([])
  await form.next()
  expect([form.step, form.faults]).toEqual(['travel', ['hasLeft', 'wasInRiskArea', 'wasAbroad']])
})

it('a field that is asked for only now is not wrong before it was passed over', async () => {
  const form = begin(inFront())
  await form.next()
  form.set({ hasLeft: true, wasInRiskArea: false, wasAbroad: false })
  expect(form.faults).toEqual([])
  await form.next()
  expect([form.step, form.faults]).toEqual(['travel', ['from']])
})

it('from the last page one step is put right, and then it is there again', async () => {
  const form = begin(inFront())
  await fillIn(form)
  form.signature.draw({})
  await form.signature.sign()
  await form.next()
  form.correct('travel')
  form.set({ hasLeft: true })
  await form.next()
  expect([form.step, form.isCorrecting]).toEqual(['travel', true])
  form.set({ from: '310100' })
  await form.next()
  expect([form.step, form.isCorrecting]).toEqual(['review', false])
})

it('who has not left comes from nowhere, whatever was chosen before', async () => {
  const world = inFront()
  const form = begin(world)
  form.set({ hasLeft: true, from: '310100' })
  await fillIn(form)
  form.signature.draw({})
  await form.signature.sign()
  await form.send()
  expect(world.calls.at(-1)?.input).toMatchObject({ form: { hasLeft: false, from: null } })
})

it('is handed in only when it is signed, and the draft goes then', async () => {
  const world = inFront()
  const form = begin(world)
  await fillIn(form)
  await form.next()
  expect([form.step, form.faults, await form.send()]).toEqual(['promise', ['signature'], false])
  form.signature.draw({})
  await form.signature.sign()
  await form.next()
  expect([form.step, await form.send()]).toEqual(['review', true])
  expect(world.calls.at(-1)?.input).toMatchObject({ person: PERSON, pictures: { photos: [FILE], signature: FILE } })
  expect(world.storage.kept.has('case-draft')).toBe(false)
})

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

it('pictures that waited too long are asked for again', async () => {
  const world = inFront()
  world.replies['verification.submitCase'] = refused('PICTURES_MISSING')
  const form = begin(world)
  await fillIn(form)
  form.signature.draw({})
  await form.signature.sign()
  expect(await form.send()).toBe(false)
  expect([form.step, form.photos.files, form.signature.signed]).toEqual(['reports', [], undefined])
  await form.next()
  expect(form.step).toBe('promise')
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

describe('a signature that is drawn and not confirmed', () => {
  const drawn = async (world: ReturnType<typeof inFront>) => {
    const form = begin(world)
    await fillIn(form)
    form.signature.draw({})
    return form
  }

  it('is confirmed by going on', async () => {
    const form = await drawn(inFront())
    await form.next()
    expect([form.step, form.signature.signed]).toEqual(['review', { file: FILE, path: 'drawing' }])
  })

  it('is kept when one goes back', async () => {
    const form = await drawn(inFront())
    await form.back()
    expect([form.step, form.signature.signed?.file]).toEqual(['reports', FILE])
  })

  it.each(['next', 'back'] as const)('stays before the eyes when it cannot be sent: %s', async (way) => {
    const world = inFront()
    const form = await drawn(world)
    world.replies['files.beginUpload'] = refused('NETWORK_UNREACHABLE')
    await form[way]()
    expect([form.step, form.signature.signing.kind]).toEqual(['promise', 'failed'])
  })

  it('is sent once, however often it is pressed', async () => {
    const world = inFront()
    const form = await drawn(world)
    await Promise.all([form.signature.sign(), form.next()])
    expect(form.step).toBe('review')
    expect(world.calls.filter(({ operation }) => operation === 'files.beginUpload')).toHaveLength(2)
  })

  it('wiped out again it is missing', async () => {
    const form = await drawn(inFront())
    form.signature.draw(undefined)
    await form.next()
    expect([form.step, form.faults]).toEqual(['promise', ['signature']])
  })
})

it('that a signature is missing is not said any more once the pen is down, and again when there is none to go on with', async () => {
  const form = begin(inFront())
  await fillIn(form)
  await form.next()
  expect(form.faults).toEqual(['signature'])
  form.beginToSign()
  expect(form.faults).toEqual([])
  await form.next()
  expect(form.faults).toEqual(['signature'])
})

it('that a signature could not be sent is not said any more once the pen is down', async () => {
  const form = begin(inHand())
  form.signature.draw({})
  await form.signature.sign()
  expect(form.signature.signing.kind).toBe('failed')
  form.beginToSign()
  expect(form.signature.signing.kind).toBe('idle')
})
