import { DAY } from '@domain/kernel/china-time'
import { startWorld } from './browser'
import { becomeHolder } from './steps'

const world = startWorld()

/** As the import of the data bureau leaves it; read when health codes are linked again. */
async function enter(kind: 'truck' | 'health') {
  const { cloud } = world
  const [person] = (await cloud.database.collection('persons').limit(1).get()).data as { _id: string }[]
  const until = cloud.clock.now() + DAY
  const entry = { kind, person: person?._id, until, expiresAt: new Date(until) }
  await cloud.database.collection('listEntries').doc(`${kind}.${person?._id}`).set(entry)
}

it('健康码白名单, then 集卡车司机: by entries of the lists, after linking again', async () => {
  const phone = await becomeHolder(world, '13858770003')
  await phone.sees('未核查')
  for (const [kind, words, picture] of [
    ['health', '健康码白名单', 'white-list'],
    ['truck', '集卡车司机', 'truck-driver'],
  ] as const) {
    await enter(kind)
    await phone.press('grid-link')
    await phone.press('link-done')
    await phone.sees(words)
    await phone.photograph(picture)
  }
})
