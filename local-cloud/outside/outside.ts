import { createHub } from '../control/hub'
import { listen } from '../http/listen'
import { makeKeyPair } from './alipay/keys'
import { Logins } from './alipay/logins'
import { alipayRoute } from './alipay/routes'
import { controlRoute } from './control/routes'
import { faceRoute } from './face/routes'
import { riskAreasRoute } from './national/risk-areas'
import { nationalRoute } from './national/routes'
import { workOrdersRoute } from './orders/routes'
import { pageRoute } from './page/page'
import { wechatRoute } from './wechat/routes'
import { makeWorld } from './world/world'
import { zhejiangRoute } from './zhejiang/routes'

export interface Outside {
  url: string
  /** Credentials that the functions of this cloud need: drawn anew at each start. */
  alipayPublicKey: string
  alipayAppPrivateKey: string
  stop(): Promise<void>
}

/** Starts the systems around a health-code product, on one port of 127.0.0.1: registries, itinerary service, face checks, Alipay, WeChat, and a page to see and steer them. */
export async function startOutside({ port, people, seed }: { port: number; people: number; seed: number }): Promise<Outside> {
  const world = makeWorld(people, seed)
  const logins = new Logins()
  const [alipay, app] = await Promise.all([makeKeyPair(), makeKeyPair()])
  const server = createHub([
    ['/zhejiang/', zhejiangRoute(world)],
    ['/national/', nationalRoute(world)],
    ['/risk-areas/', riskAreasRoute(world)],
    ['/orders/', workOrdersRoute(world)],
    ['/face/', faceRoute(world)],
    ['/alipay/', alipayRoute(world, logins, { alipay, app })],
    ['/wechat/', wechatRoute(world)],
    ['/__control/', controlRoute(world, logins)],
    ['/', pageRoute],
  ])
  const taken = await listen(server, port)
  return {
    url: `http://127.0.0.1:${taken}`,
    alipayPublicKey: alipay.publicKey,
    alipayAppPrivateKey: app.privateKey,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((stopped) => server.close(stopped))
    },
  }
}
