import { SECOND } from '@domain/kernel/china-time'
import { open, seal } from '../crypto/seal'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'
import type { SecretStore, Secrets } from '../gateways/zhejiang/secrets'

const ID = 'zhejiang'
const PLACE = { collection: 'gatewaySecrets', id: ID, field: 'sealed' }

/** Who asks for new secrets and dies holds the others off for so long. */
const LEASE = 10 * SECOND

const secrets = () => database.collection(PLACE.collection)

async function createOnce(): Promise<void> {
  await addNew(PLACE.collection, { _id: ID, leaseUntil: 0 })
}

/** The Zhejiang platform's secrets, one sealed document for all instances. */
export const secretStore: SecretStore = {
  async read() {
    const { data } = await secrets().where({ _id: ID }).limit(1).get()
    const [document] = data as { sealed?: string }[]
    if (!document) await createOnce()
    return document?.sealed ? (JSON.parse(open(document.sealed, PLACE)) as Secrets) : undefined
  },
  async claim(now) {
    const { doc } = (await secrets()
      .where({ _id: ID, leaseUntil: _.lte(now) })
      .updateAndReturn({ leaseUntil: now + LEASE })) as { doc?: object | null }
    return Boolean(doc)
  },
  async write(renewed) {
    await secrets()
      .where({ _id: ID })
      .update({ sealed: seal(JSON.stringify(renewed), PLACE), leaseUntil: 0 })
  },
  async giveUp() {
    await secrets().where({ _id: ID }).update({ leaseUntil: 0 })
  },
}
