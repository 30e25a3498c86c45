import { inHand, refused } from '../../../tests/stand-ins/in-hand'
import { TYPED } from '../typed'
import { begin, FILE, fillIn, inFront, PERSON } from '../../../tests/stand-ins/case-form'

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
