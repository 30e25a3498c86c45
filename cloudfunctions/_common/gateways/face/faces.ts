import { configuration } from '../../configuration/configuration'
import type { Platform } from '../../identity/caller'
import { connected } from '../alipay/alipay'
import { alipayFaces } from '../alipay/face'
import { nationalFaces } from '../national/face'
import { noted } from '../../statistics/tally'
import { protection } from '../protection'
import { accessTokens } from '../wechat/access-token'
import { wechatFaces } from '../wechat/face'
import type { FaceChecks } from './face'

const now = () => Date.now()
const { FACE_URL, NATIONAL_PAAS_ID, NATIONAL_TOKEN, WECHAT_URL, WECHAT_APP_ID, WECHAT_APP_SECRET } = configuration

/** Face checks by platform, as configured; null where there are none. */
export const faces: Readonly<Record<Platform, FaceChecks | null>> = {
  wechat: wechatFaces({
    url: WECHAT_URL,
    tokens: accessTokens({ url: WECHAT_URL, appId: WECHAT_APP_ID, appSecret: WECHAT_APP_SECRET }, now),
    guards: protection({ note: noted('face') }),
  }),
  alipay: alipayFaces({ sdk: connected, guard: protection({ note: noted('face') }).once }),
  h5:
    FACE_URL === undefined
      ? null
      : nationalFaces(
          { url: FACE_URL, paasId: NATIONAL_PAAS_ID, token: NATIONAL_TOKEN },
          protection({ note: noted('face') }).repeatable,
          now,
        ),
}
